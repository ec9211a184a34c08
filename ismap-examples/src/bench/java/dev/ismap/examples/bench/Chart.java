package dev.ismap.examples.bench;

import java.util.Locale;
import java.util.Map;

/** Ratios as bars, on a scale on which each line stands for ten times the one before. */
final class Chart {

    private static final int LEFT = 250;
    private static final int WIDTH = 460;
    private static final int BAR = 9;
    private static final double LEAST = 0.001;
    private static final double DECADES = 7;
    private static final String[] COLOURS = {"#4472c4", "#70ad47", "#ed7d31", "#a5669f"};

    private Chart() {}

    /** A chart of the ratios of rows to a row of theirs, by column, as SVG. */
    static String of(String title, Map<String, Map<String, Meter.Cost>> columns, String floor) {
        int rows = columns.values().iterator().next().size();
        int group = columns.size() * BAR + 8;
        int height = 60 + rows * group + 20 * columns.size();
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n"
                        + "<text x=\"10\" y=\"20\" font-size=\"14\">%s</text>%n",
                LEFT + WIDTH + 30,
                height,
                title));
        for (int decade = 0; decade <= DECADES; decade++) {
            double x = LEFT + WIDTH * decade / DECADES;
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.0f\" y1=\"42\" x2=\"%.0f\" y2=\"%d\" stroke=\"#ddd\"/>"
                            + "<text x=\"%.0f\" y=\"38\" text-anchor=\"middle\" fill=\"#666\">%s</text>%n",
                    x,
                    x,
                    46 + rows * group,
                    x,
                    power(decade - 3)));
        }
        int column = 0;
        for (Map.Entry<String, Map<String, Meter.Cost>> one : columns.entrySet()) {
            double unit = one.getValue().get(floor).nanos();
            int row = 0;
            for (Map.Entry<String, Meter.Cost> cost : one.getValue().entrySet()) {
                int y = 48 + row * group + column * BAR;
                double length = WIDTH * Math.log10(Math.max(cost.getValue().nanos() / unit / LEAST, 1)) / DECADES;
                svg.append(String.format(
                        Locale.ROOT,
                        "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                        LEFT,
                        y,
                        length,
                        BAR - 1,
                        COLOURS[column % COLOURS.length]));
                if (column == 0) {
                    svg.append(String.format(
                            Locale.ROOT,
                            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n",
                            LEFT - 8,
                            y + group / 2,
                            cost.getKey()));
                }
                row++;
            }
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"%s\"/><text x=\"%d\" y=\"%d\">%s</text>%n",
                    LEFT,
                    58 + rows * group + 18 * column,
                    COLOURS[column % COLOURS.length],
                    LEFT + 18,
                    68 + rows * group + 18 * column,
                    one.getKey()));
            column++;
        }
        return svg.append("</svg>\n").toString();
    }

    private static String power(int exponent) {
        return exponent >= 0 ? String.valueOf((long) Math.pow(10, exponent)) : String.valueOf(Math.pow(10, exponent));
    }
}
