package dev.ismap.model.control;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId.ControlSuffix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The optional details of Attached table 3: their numbers under each objective, and the few names that are known.
 *
 * <p>The numbers stand as ranges, as there are a thousand of them; a letter behind a range is the suffix of all its
 * ids. What edition 2024-07 added stands with that edition.
 */
final class OptionalDetailRows {

    /** Edition 2022-04-01: {@code objective | numbers}. */
    private static final String RANGES = """
            5.1.1 | 1-21 22-31P
            5.1.2 | 1-4
            6.1.1 | 1-12
            6.1.2 | 1-4
            6.1.3 | 1-2 5
            6.1.4 | 1-7
            6.1.5 | 1-6
            6.2.1 | 1-23
            6.2.2 | 1-21
            7.1.1 | 1-13
            7.1.2 | 1-10
            7.2.1 | 1-8
            7.2.2 | 1-18 25
            7.2.3 | 1-4
            7.3.1 | 1-3
            8.1.1 | 1-5
            8.1.2 | 1-6
            8.1.3 | 1-2
            8.1.4 | 1-4
            8.1.5.P | 1-3P
            8.2.1 | 1-10
            8.2.2 | 1-6
            8.2.3 | 1-7
            8.3.1 | 1-11
            8.3.2 | 1-8
            8.3.3 | 1-5
            9.1.1 | 1-16
            9.1.2 | 1-8
            9.2.1 | 1-5
            9.2.2 | 1-7
            9.2.3 | 1-10
            9.2.4 | 1-8
            9.2.5 | 1-6
            9.2.6 | 1-6
            9.3.1 | 1-7
            9.4.1 | 1-7
            9.4.2 | 1 3-16
            9.4.3 | 1-9
            9.4.4 | 1-9 10-11P
            9.4.5 | 1-9
            9.5.1.P | 1-4P
            10.1.1 | 1-8 10P
            10.1.2 | 1-19
            11.1.1 | 1-7
            11.1.2 | 1-13
            11.1.3 | 1-4
            11.1.4 | 1
            11.1.5 | 1-6
            11.1.6 | 1-7
            11.2.1 | 1-10
            11.2.2 | 1-7
            11.2.3 | 1-3
            11.2.4 | 1-11
            11.2.5 | 1-4
            11.2.6 | 1-6
            11.2.7 | 1-3
            11.2.8 | 1-4
            11.2.9 | 1-6
            12.1.1 | 1-13
            12.1.2 | 1-10 13-14
            12.1.3 | 1-8
            12.1.4 | 1-9
            12.2.1 | 1-14
            12.3.1 | 1-15 16-24P
            12.4.1 | 1-14 17-18
            12.4.2 | 1-3
            12.4.3 | 1-3
            12.4.4 | 1-3
            12.4.5.P | 1-5P
            12.5.1 | 1-18
            12.6.1 | 1-17
            12.6.2 | 1-4
            12.7.1 | 1-9
            13.1.1 | 1-10 11P
            13.1.2 | 1-2
            13.1.3 | 1-9 10-12P
            13.1.4.P | 1-2P
            13.2.1 | 1-14
            13.2.2 | 1-13
            13.2.3 | 1-6
            13.2.4 | 1-16
            14.1.1 | 1-18 19-20P 23-24
            14.1.2 | 1-15
            14.1.3 | 1-6
            14.2.1 | 1-12
            14.2.2 | 1-17
            14.2.3 | 1-3
            14.2.4 | 1-10
            14.2.5 | 1-9
            14.2.6 | 1-12
            14.2.7 | 1-11
            14.2.8 | 1-3
            14.2.9 | 1-4
            14.3.1 | 1-6
            15.1.1 | 1-13
            15.1.2 | 1-17
            15.1.3 | 1-9 10-11P
            15.2.1 | 1-15
            15.2.2 | 1-3
            16.1.1 | 1-5 6-12P 14 15P
            16.1.2 | 1-10 11-13P
            16.1.3 | 1-2
            16.1.4 | 1-2
            16.1.5 | 1-9
            16.1.6 | 1-2
            16.1.7 | 1-12
            17.1.1 | 1-4
            17.1.2 | 1-6
            17.1.3 | 1-4
            17.2.1 | 1-3
            18.1.1 | 1-3 4-7P
            18.1.2 | 1-12
            18.1.3 | 1-12
            18.1.4 | 1-6
            18.1.5 | 1-6
            18.2.1 | 1-8 9-13P
            18.2.2 | 1-8
            18.2.3 | 1-5
            """;

    private static final String NAMES = """
            7.2.2.18 | Incident response training | インシデント対応訓練
            8.1.5.4.P | Cryptographic erasure on the provider's responsibility | クラウドサービス事業者の責任による暗号化消去
            12.2.1.15 | Machine-learning or sandbox malware protection | 機械学習又はサンドボックスによるマルウェア対策
            13.1.3.1 | Division into network domains | ネットワーク領域への分割
            13.1.3.5 | Protection against unauthorised external access | 外部からの不正アクセスの防止
            13.2.3.7.P | Sender domain authentication | 送信ドメイン認証
            16.1.5.10 | Check of other systems for a similar incident | 他の情報システムでの類似インシデントの確認
            """;

    private OptionalDetailRows() {}

    /** The optional details under the objectives among some rows. */
    static List<Control> under(List<Control> rows) {
        Map<String, Control> objectives = new HashMap<>();
        rows.stream()
                .filter(Control::isObjectiveOfControls)
                .forEach(objective -> objectives.put(objective.id().toString(), objective));
        Map<ControlId, Label> names = names();
        List<Control> details = new ArrayList<>();
        RANGES.lines().forEach(line -> {
            String[] columns = line.split("\\|", -1);
            Control objective = objectives.get(columns[0].strip());
            if (objective == null) {
                throw new IllegalStateException("No objective has the details " + line);
            }
            for (String range : columns[1].strip().split(" ", -1)) {
                read(range, objective, names, details);
            }
        });
        return details;
    }

    private static void read(String range, Control objective, Map<ControlId, Label> names, List<Control> details) {
        boolean ofProviders = range.endsWith("P");
        String[] ends = (ofProviders ? range.substring(0, range.length() - 1) : range).split("-", -1);
        int last = Integer.parseInt(ends[ends.length - 1]);
        Label unnamed = Control.placeholder(objective.name());
        String stem = objective.id().withSuffix(ControlSuffix.NONE) + ".";
        for (int number = Integer.parseInt(ends[0]); number <= last; number++) {
            ControlId id = ControlId.parse(stem + number + (ofProviders ? ".P" : ""));
            details.add(Control.detail(id, objective, names.getOrDefault(id, unnamed), names.containsKey(id)));
        }
    }

    /** The names that are known, by id. */
    static Map<ControlId, Label> names() {
        Map<ControlId, Label> names = new HashMap<>();
        NAMES.lines().forEach(line -> {
            String[] columns = line.split("\\|", -1);
            names.put(ControlId.parse(columns[0].strip()), Label.of(columns[2].strip(), columns[1].strip()));
        });
        return names;
    }
}
