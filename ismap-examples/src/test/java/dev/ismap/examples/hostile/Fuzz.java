package dev.ismap.examples.hostile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a fuzzer calls: it names the targets once, and then hands in bytes, of which the first says whose they are. It
 * needs nothing of a fuzzer's own, and all targets share one process, which is long in starting.
 */
public final class Fuzz {

    private static final Target[] ALL = Target.values();
    private static final Set<Target> CHOSEN = EnumSet.noneOf(Target.class);
    private static final Map<Target, Long> EXECUTIONS = new EnumMap<>(Target.class);

    private Fuzz() {}

    /** Says which targets are fuzzed. */
    public static void fuzzerInitialize(String[] arguments) {
        for (String name : arguments) {
            CHOSEN.add(Target.of(name));
        }
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> EXECUTIONS.forEach(
                        (target, times) -> System.err.println("EXECUTIONS " + target.text() + " " + times))));
    }

    /** Hands in bytes. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        Target target = ALL[(bytes[0] & 0xFF) % ALL.length];
        if (CHOSEN.contains(target)) {
            EXECUTIONS.merge(target, 1L, Long::sum);
            target.read(Arrays.copyOfRange(bytes, 1, bytes.length));
        }
    }

    /** The bytes that are handed in for a target. */
    static byte[] bytes(Target target, byte[] rest) {
        byte[] bytes = new byte[rest.length + 1];
        bytes[0] = (byte) target.ordinal();
        System.arraycopy(rest, 0, bytes, 1, rest.length);
        return bytes;
    }
}
