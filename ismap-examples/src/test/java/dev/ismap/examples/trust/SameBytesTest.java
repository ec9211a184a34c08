package dev.ismap.examples.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The conformance suite's results are the same bytes on every virtual machine, however it is set up.
 *
 * <p>Each setting is a process of its own. A build looks at some cases under some of the settings; the profile
 * {@code long} ({@code ismap.trust.whole}) at all cases under all of them. The table {@link #SETTINGS} has each locale,
 * zone, charset, hash, number of threads, heap, collector and compiler at least once.
 */
@Tag("whole")
class SameBytesTest {

    private static final boolean WHOLE = Boolean.getBoolean("ismap.trust.whole");

    /** Of how many cases one is looked at. */
    private static final int ONE_OF = WHOLE ? 1 : 24;

    /** Interpreted code is some ten times slower. */
    private static final int ONE_OF_INTERPRETED = WHOLE ? 8 : 96;

    /**
     * A way to set a machine up.
     *
     * @param threads how many threads work
     * @param always whether each build looks at it, and not the long run alone
     * @param newest whether it is one for the newest machine that is here
     * @param options the machine's options
     */
    private record Setting(int threads, boolean always, boolean newest, List<String> options) {

        private static Setting of(int threads, boolean always, String options) {
            return new Setting(threads, always, false, List.of(options.split(" ")));
        }

        private static Setting newest(int threads, boolean always, String options) {
            return new Setting(threads, always, true, List.of(options.split(" ")));
        }

        private int oneOf() {
            return options.contains("-Xint") ? ONE_OF_INTERPRETED : ONE_OF;
        }

        @Override
        public String toString() {
            return (newest ? "newest " : "") + threads + " " + String.join(" ", options);
        }
    }

    private static final String HASH = "-XX:+UnlockExperimentalVMOptions -XX:hashCode=";

    private static final List<Setting> SETTINGS = List.of(
            Setting.of(
                    2,
                    true,
                    "-Duser.language=tr -Duser.country=TR -Duser.timezone=Europe/Istanbul -Dfile.encoding=ISO-8859-9 "
                            + HASH + "2"),
            Setting.of(
                    1,
                    false,
                    "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Duser.timezone=America/Adak"
                            + " -Dfile.encoding=US-ASCII -Xmx192m -XX:+UseSerialGC " + HASH + "1"),
            Setting.of(
                    2,
                    true,
                    "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist -Duser.timezone=Asia/Bangkok"
                            + " -Dfile.encoding=windows-31j -XX:TieredStopAtLevel=1 -Xshare:off"),
            Setting.of(
                    3,
                    false,
                    "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.timezone=Pacific/Kiritimati"
                            + " -Dfile.encoding=EUC-JP -XX:-TieredCompilation " + HASH + "0"),
            Setting.of(
                    1,
                    true,
                    "-Duser.language=ja -Duser.country=JP -Duser.variant=JP -Duser.timezone=Pacific/Niue"
                            + " -Dfile.encoding=UTF-16BE -Xint"),
            Setting.of(
                    8,
                    false,
                    "-Duser.language=hi -Duser.country=IN -Duser.extensions=u-nu-deva -Duser.timezone=Asia/Kathmandu"
                            + " -Dfile.encoding=windows-1252 -Xmx2g -XX:+UseParallelGC -XX:-UseCompressedOops " + HASH
                            + "4"),
            Setting.newest(
                    2, true, "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Tehran -Dfile.encoding=COMPAT"),
            Setting.newest(
                    4,
                    false,
                    "-Duser.language=ar -Duser.country=SA -Duser.extensions=u-ca-islamic-nu-arab"
                            + " -Duser.timezone=Antarctica/Troll -Dstdout.encoding=US-ASCII -Dfile.encoding=UTF-8 -Xmx192m"
                            + " -XX:+UseZGC " + HASH + "2"),
            Setting.newest(
                    1,
                    false,
                    "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai"
                            + " -Duser.timezone=America/St_Johns -Xint"));

    /** What all are held against: the plainest of machines. */
    private static final class Plain {
        static final Map<String, String> HASHES = run(
                Machine.here(
                        Machine.QUICK_TO_START,
                        "-Duser.language=ja",
                        "-Duser.country=JP",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Dfile.encoding=UTF-8"),
                2,
                ONE_OF);
    }

    private static Map<String, String> run(Machine machine, int threads, int oneOf) {
        try {
            String[] arguments = {Integer.toString(threads), Integer.toString(oneOf)};
            Map<String, String> hashes = new TreeMap<>();
            machine.run(WholeSuite.Hashed.class, arguments)
                    .lines()
                    .map(line -> line.split(" "))
                    .forEach(parts -> hashes.put(parts[0], parts[1]));
            return hashes;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("A virtual machine starts and ends", e);
        }
    }

    static Stream<Setting> settings() {
        return SETTINGS.stream().filter(setting -> WHOLE || setting.always());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theResultsHashToOneValue(Setting setting) {
        String[] options = setting.options().toArray(String[]::new);
        Optional<Machine> machine = setting.newest() ? Machine.newest(options) : Optional.of(Machine.here(options));
        assumeTrue(
                machine.isPresent(),
                () -> "No newer Java than " + Runtime.version().feature() + " is installed beside "
                        + System.getProperty("java.home") + ", so that nothing is compared with one");

        Map<String, String> hashes = run(machine.orElseThrow(), setting.threads(), setting.oneOf());

        Map<String, String> same = new TreeMap<>(Plain.HASHES);
        same.keySet().retainAll(hashes.keySet());
        assertTrue(hashes.size() >= 800 / setting.oneOf(), () -> "cases: " + hashes.size());
        assertEquals(same, hashes);
        assertEquals(WholeSuite.whole(same), WholeSuite.whole(hashes));
        System.out.println(WholeSuite.whole(hashes) + " of " + hashes.size() + " cases: "
                + machine.orElseThrow().java() + " " + setting);
    }

    /** A hash that is the same whatever is told would hold nothing. */
    @Test
    void theHashIsOfWhatIsTold() throws IOException {
        WholeSuite suite = WholeSuite.in(WholeSuite.DIRECTORY);
        String told = suite.told("S-PERIOD-GAP/" + first(suite, "S-PERIOD-GAP/"));

        assertTrue(told.contains("\"verdict\"") && told.contains("判定") && told.contains("Verdict"), told);
        assertEquals(
                Plain.HASHES.size(),
                Plain.HASHES.values().stream().distinct().count(),
                "two cases that are told alike");
    }

    private static String first(WholeSuite suite, String folder) {
        return suite.names().stream()
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .findFirst()
                .orElseThrow();
    }
}
