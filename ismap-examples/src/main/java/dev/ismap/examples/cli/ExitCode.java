package dev.ismap.examples.cli;

/** The exit codes. Scripts rely on them: they never change meaning. */
final class ExitCode {

    /** Eligible, or done. */
    static final int DONE = 0;

    static final int INELIGIBLE = 1;
    static final int UNDETERMINED = 2;

    /** Wrong usage. */
    static final int USAGE = 64;

    /** Bad input. */
    static final int INPUT = 65;

    /** An internal error. */
    static final int FAULT = 70;

    private ExitCode() {}
}
