package dev.ismap.model.control;

import dev.ismap.model.control.Crosswalks.Correspondence;
import dev.ismap.model.control.Crosswalks.Link;
import dev.ismap.model.control.Reference.ReferenceStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where each control of ISO/IEC 27002:2013 went in ISO/IEC 27002:2022.
 *
 * <p>A line of {@link #TABLE} is a section of the 2013 edition. Between the two numbers stands what became of it:
 * {@code =} carried over alone, {@code +} merged with others, {@code /} split. A star marks what is new in 2022.
 */
final class Iso27002Table {

    private static final String TABLE = """
            5.1.1+5.1 5.1.2+5.1
            6.1.1=5.2 6.1.2=5.3 6.1.3=5.5 6.1.4=5.6 6.1.5+5.8
            6.2.1+8.1 6.2.2=6.7
            7.1.1=6.1 7.1.2=6.2
            7.2.1=5.4 7.2.2=6.3 7.2.3=6.4
            7.3.1=6.5
            8.1.1+5.9 8.1.2+5.9 8.1.3+5.10 8.1.4=5.11
            8.2.1=5.12 8.2.2=5.13 8.2.3+5.10
            8.3.1+7.10 8.3.2+7.10 8.3.3+7.10
            9.1.1+5.15 9.1.2+5.15
            9.2.1=5.16 9.2.2+5.18 9.2.3=8.2 9.2.4+5.17 9.2.5+5.18 9.2.6+5.18
            9.3.1+5.17
            9.4.1=8.3 9.4.2=8.5 9.4.3+5.17 9.4.4=8.18 9.4.5=8.4
            10.1.1+8.24 10.1.2+8.24
            11.1.1=7.1 11.1.2+7.2 11.1.3=7.3 11.1.4=7.5 11.1.5=7.6 11.1.6+7.2
            11.2.1=7.8 11.2.2=7.11 11.2.3=7.12 11.2.4=7.13 11.2.5+7.10 11.2.6=7.9 11.2.7=7.14 11.2.8+8.1 11.2.9=7.7
            12.1.1=5.37 12.1.2+8.32 12.1.3=8.6 12.1.4+8.31
            12.2.1=8.7
            12.3.1=8.13
            12.4.1+8.15 12.4.2+8.15 12.4.3+8.15 12.4.4=8.17
            12.5.1+8.19
            12.6.1+8.8 12.6.2+8.19
            12.7.1=8.34
            13.1.1=8.20 13.1.2=8.21 13.1.3=8.22
            13.2.1+5.14 13.2.2+5.14 13.2.3+5.14 13.2.4=6.6
            14.1.1+5.8 14.1.2+8.26 14.1.3+8.26
            14.2.1=8.25 14.2.2+8.32 14.2.3+8.32 14.2.4+8.32 14.2.5=8.27 14.2.6+8.31 14.2.7=8.30 14.2.8+8.29 14.2.9+8.29
            14.3.1=8.33
            15.1.1=5.19 15.1.2=5.20 15.1.3=5.21
            15.2.1+5.22 15.2.2+5.22
            16.1.1=5.24 16.1.2+6.8 16.1.3+6.8 16.1.4=5.25 16.1.5=5.26 16.1.6=5.27 16.1.7=5.28
            17.1.1+5.29 17.1.2+5.29 17.1.3+5.29
            17.2.1=8.14
            18.1.1+5.31 18.1.2=5.32 18.1.3=5.33 18.1.4=5.34 18.1.5+5.31
            18.2.1=5.35 18.2.2+5.36 18.2.3/5.36 18.2.3/8.8
            *5.7 *5.23 *5.30 *7.4 *8.9 *8.10 *8.11 *8.12 *8.16 *8.23 *8.28
            """;

    static final List<Link> LINKS = links();

    private Iso27002Table() {}

    private static List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (String token : TABLE.strip().split("\\s+", -1)) {
            int sign = 0;
            while (Character.isDigit(token.charAt(sign)) || token.charAt(sign) == '.') {
                sign++;
            }
            links.add(new Link(
                    sign == 0
                            ? Optional.empty()
                            : Optional.of(Reference.of(ReferenceStandard.ISO_IEC_27002_2013, token.substring(0, sign))),
                    Reference.of(ReferenceStandard.ISO_IEC_27002_2022, token.substring(sign + 1)),
                    kind(token.charAt(sign))));
        }
        return List.copyOf(links);
    }

    private static Correspondence kind(char sign) {
        return switch (sign) {
            case '=' -> Correspondence.CARRIED;
            case '+' -> Correspondence.MERGED;
            case '/' -> Correspondence.SPLIT;
            case '*' -> Correspondence.NEW;
            default -> throw new IllegalStateException("A sign that the table does not explain: " + sign);
        };
    }
}
