package dev.ismap.rules.laws;

/**
 * A law that a case breaks.
 *
 * @param law the law
 * @param kind in what way, the same for breaches that look alike
 * @param detail what was announced and what came
 */
record Breach(String law, String kind, String detail) {

    @Override
    public String toString() {
        return law + ": " + kind + " (" + detail + ")";
    }
}
