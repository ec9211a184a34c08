package dev.ismap.examples;

import dev.ismap.examples.cli.Program;
import dev.ismap.examples.cli.Streams;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** The command line: {@code java -jar ismap.jar VERB …}. */
public final class Main {

    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        // The raw streams: System.out writes in the platform's charset, and hides that nobody reads any more.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(Program.run(args, Streams.ofProcess(System.in, out, err)));
    }

    /**
     * Runs the program on other streams, without a terminal, and without ending the process.
     *
     * @param args the verb and its arguments
     * @param in what stands for standard input
     * @param out takes the answer, in UTF-8
     * @param err takes everything else, in UTF-8
     * @return the exit code
     */
    public static int execute(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return Program.run(args, Streams.of(in, out, err));
    }
}
