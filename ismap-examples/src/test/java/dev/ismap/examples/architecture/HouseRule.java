package dev.ismap.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.ismap.examples.architecture.bad.AsksEnactedLaw;
import dev.ismap.examples.architecture.bad.HoldsState;
import dev.ismap.examples.architecture.bad.NeedsMore;
import dev.ismap.examples.architecture.bad.ReachesOut;
import dev.ismap.examples.architecture.bad.ReachesUp;
import dev.ismap.examples.architecture.bad.RollsDice;
import dev.ismap.examples.architecture.bad.ShowsJackson;
import dev.ismap.examples.architecture.bad.TellsTime;
import dev.ismap.examples.architecture.bad.UsesDefaults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule of the house.
 *
 * @param name what it asks
 * @param rule the rule for the libraries
 * @param ruleForBad the same rule, laid down for the package of the bad examples
 * @param bad classes that break it
 */
record HouseRule(String name, ArchRule rule, ArchRule ruleForBad, Class<?>... bad) {

    private static final String BAD = "dev.ismap.examples.architecture.bad..";

    // ---- who may know whom -------------------------------------------------------------------------------------

    private static ArchRule onlyKnows(String lower, String... known) {
        return classes()
                .that()
                .resideInAPackage(lower)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(resideInAnyPackage(lower)));
    }

    private static ArchRule doesNotKnow(String lower, String... upper) {
        return noClasses().that().resideInAPackage(lower).should().dependOnClassesThat(resideInAnyPackage(upper));
    }

    // ---- the world outside -------------------------------------------------------------------------------------

    private static final DescribedPredicate<JavaClass> FILES_OR_NETWORK = resideInAnyPackage(
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "javax.net..",
                    "java.sql..",
                    "java.util.prefs..")
            .or(DescribedPredicate.describe(
                    "open files or processes",
                    type -> Set.of(
                                    "java.io.File",
                                    "java.io.FileInputStream",
                                    "java.io.FileOutputStream",
                                    "java.io.FileReader",
                                    "java.io.FileWriter",
                                    "java.io.RandomAccessFile",
                                    "java.io.Console",
                                    "java.lang.Process",
                                    "java.lang.ProcessBuilder",
                                    "java.lang.Runtime")
                            .contains(type.getName())));

    private static final List<Pattern> OUTSIDE = patterns(
            "java\\.lang\\.(Class|ClassLoader|Module)\\.(getResource|getResources|getResourceAsStream|getSystemResource.*)",
            "java\\.lang\\.System\\.(getenv|getProperty|getProperties|console|lineSeparator|setOut|setErr|setIn)",
            ".*\\.printStackTrace\\(\\)",
            "java\\.(lang\\.System|util\\.logging\\..*)\\.getLogger");

    static final ArchRule NO_OUTSIDE = classes()
            .should(neither(
                    "reach files, the network, the environment or the console",
                    OUTSIDE,
                    type -> Stream.concat(
                            type.getDirectDependenciesFromSelf().stream()
                                    .filter(dependency -> FILES_OR_NETWORK.test(dependency.getTargetClass()))
                                    .map(Object::toString),
                            type.getFieldAccessesFromSelf().stream()
                                    .filter(HouseRule::isStandardStream)
                                    .map(Object::toString))));

    private static boolean isStandardStream(JavaFieldAccess access) {
        return access.getTargetOwner().isEquivalentTo(System.class);
    }

    static final ArchRule NO_CLOCK = classes()
            .should(neither(
                    "read a clock",
                    patterns(
                            "java\\.time\\..*\\.(now|dateNow|localDateTimeNow)",
                            "java\\.time\\.(Clock|InstantSource)\\.(system|systemUTC|systemDefaultZone|tick.*)",
                            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)",
                            "java\\.util\\.Calendar\\.getInstance",
                            "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)"),
                    type -> Stream.empty()));

    static final ArchRule NO_DEFAULTS = classes()
            .should(neither(
                    "rest on a default zone, locale or charset",
                    patterns(
                            "java\\.time\\.(ZoneId\\.systemDefault|Clock\\.systemDefaultZone)",
                            "java\\.util\\.TimeZone\\.getDefault",
                            "java\\.util\\.Locale\\.getDefault",
                            "java\\.nio\\.charset\\.Charset\\.defaultCharset",
                            "java\\.lang\\.String\\.getBytes\\(\\)",
                            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
                            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                            "java\\.lang\\.String\\.formatted",
                            "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
                            "java\\.io\\.PrintStream\\.(printf|format)\\(java\\.lang\\.String, .*",
                            "java\\.io\\.(InputStreamReader|OutputStreamWriter|PrintStream|PrintWriter)\\.<init>"
                                    + "\\(java\\.io\\.(Input|Output)Stream(, boolean)?\\)",
                            "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
                            "java\\.util\\.Scanner\\.<init>\\(java\\.io\\.InputStream\\)",
                            "java\\.util\\.Formatter\\.<init>\\((java\\.lang\\.Appendable)?\\)",
                            "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)",
                            "java\\.text\\.(Collator|BreakIterator)\\.get.*Instance\\(\\)",
                            "java\\.text\\.NumberFormat\\.get.*Instance\\(\\)",
                            "java\\.text\\.(DecimalFormat|SimpleDateFormat|MessageFormat)\\.<init>\\((java\\.lang\\.String)?\\)",
                            "java\\.text\\.MessageFormat\\.format",
                            "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(java\\.lang\\.String\\)|ofLocalized.*)",
                            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)"),
                    type -> Stream.empty()));

    static final ArchRule NO_CHANCE = classes()
            .should(neither(
                    "leave anything to chance",
                    patterns(
                            "java\\.util\\.(Random|SplittableRandom)\\..*",
                            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
                            "java\\.util\\.random\\..*",
                            "java\\.security\\.SecureRandom\\..*",
                            "java\\.util\\.UUID\\.randomUUID",
                            "java\\.util\\.Collections\\.shuffle",
                            "java\\.lang\\.Math\\.random",
                            "java\\.lang\\.System\\.identityHashCode"),
                    type -> Stream.empty()));

    /** Only the front door, and what makes the rule books, may know the law as enacted. */
    static final ArchRule ONE_LAW = classes()
            .that()
            .doNotHaveFullyQualifiedName("dev.ismap.rules.Ismap")
            .and()
            .haveSimpleNameNotEndingWith("RuleBook")
            .and()
            .doNotHaveFullyQualifiedName("dev.ismap.rules.law.Terms")
            .should(neither(
                    "read the law as enacted behind the caller's back",
                    patterns(
                            "dev\\.ismap\\.rules\\..*RuleBook\\.(liuAsE|asE)nacted",
                            "dev\\.ismap\\.rules\\.law\\.Terms\\.asEnacted",
                            "dev\\.ismap\\.rules\\.Ismap\\.standard"),
                    type -> Stream.empty()));

    private static List<Pattern> patterns(String... regexes) {
        return Stream.of(regexes)
                .map(regex -> Pattern.compile(regex.contains("\\(") ? regex : regex + "\\(.*"))
                .toList();
    }

    /** Calls, constructor calls and method references alike, in the form {@code owner.name(parameters)}. */
    private static ArchCondition<JavaClass> neither(
            String what, List<Pattern> calls, java.util.function.Function<JavaClass, Stream<String>> more) {
        return new ArchCondition<>("not " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<String> called = type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> calls.stream()
                                .anyMatch(
                                        call -> call.matcher(signature(access)).matches()))
                        .map(JavaCodeUnitAccess::getDescription);
                Stream.concat(called, more.apply(type))
                        .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
            }
        };
    }

    private static String signature(JavaCodeUnitAccess<?> access) {
        CodeUnitAccessTarget target = access.getTarget();
        List<String> parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return target.getOwner().getName() + "." + target.getName() + "(" + String.join(", ", parameters) + ")";
    }

    // ---- state -------------------------------------------------------------------------------------------------

    private static final Set<String> MUTABLE = Set.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.lang.ThreadLocal",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.BitSet",
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.ArrayDeque",
            "java.util.EnumMap",
            "java.util.WeakHashMap",
            "java.util.IdentityHashMap",
            "java.util.Properties");

    static final ArchRule NO_STATE = fields().that()
            .areStatic()
            .and(DescribedPredicate.describe(
                    "the compiler did not make", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should(new ArchCondition<JavaField>("be final and of a type that does not change") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    JavaClass type = field.getRawType();
                    boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
                    boolean exposed =
                            isVisible(field) && field.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
                    boolean container =
                            type.isArray() || type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
                    boolean mutable = MUTABLE.contains(type.getName())
                            || type.getPackageName().startsWith("java.util.concurrent");
                    if (!isFinal || mutable || (exposed && container)) {
                        events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                    }
                }
            });

    // ---- the API -----------------------------------------------------------------------------------------------

    static final ArchRule NO_JACKSON_IN_SIGNATURES = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<JavaClass>("show no type of Jackson") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMembers().stream()
                            .filter(HouseRule::isVisible)
                            .filter(member -> shown(member).anyMatch(HouseRule::isJackson))
                            .forEach(member ->
                                    events.add(SimpleConditionEvent.violated(member, member.getDescription())));
                    Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream())
                            .filter(HouseRule::isJackson)
                            .forEach(parent -> events.add(SimpleConditionEvent.violated(
                                    type, type.getDescription() + " is a " + parent.getName())));
                }
            });

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        List<JavaType> types = new ArrayList<>();
        if (member instanceof JavaField field) {
            types.add(field.getType());
        }
        if (member instanceof com.tngtech.archunit.core.domain.JavaCodeUnit unit) {
            types.add(unit.getReturnType());
            types.addAll(unit.getParameterTypes());
            types.addAll(unit.getExceptionTypes());
        }
        return types.stream().flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static boolean isJackson(JavaClass type) {
        return type.getPackageName().startsWith("com.fasterxml.jackson")
                || type.getPackageName().startsWith("tools.jackson");
    }

    // ---- all of them -------------------------------------------------------------------------------------------

    static final List<HouseRule> ALL = List.of(
            new HouseRule(
                    "core stands on the JDK alone",
                    onlyKnows("dev.ismap.core..", "java..", "org.jspecify.."),
                    onlyKnows(BAD, "java..", "org.jspecify.."),
                    NeedsMore.class),
            new HouseRule(
                    "model knows no rules",
                    doesNotKnow("dev.ismap.model..", "dev.ismap.rules..", "dev.ismap.examples.."),
                    doesNotKnow(BAD, "dev.ismap.rules.."),
                    ReachesUp.class),
            new HouseRule(
                    "rules know no examples",
                    doesNotKnow("dev.ismap.rules..", "dev.ismap.examples.."),
                    doesNotKnow(BAD, "dev.ismap.rules.."),
                    ReachesUp.class),
            always("no files, network, environment or console", NO_OUTSIDE, ReachesOut.class),
            always("no clock", NO_CLOCK, TellsTime.class),
            always("no default zone, locale or charset", NO_DEFAULTS, UsesDefaults.class),
            always("no chance", NO_CHANCE, RollsDice.class),
            always("one law, that of the caller", ONE_LAW, AsksEnactedLaw.class),
            always("no mutable static state", NO_STATE, HoldsState.class),
            always("no type of Jackson in a public signature", NO_JACKSON_IN_SIGNATURES, ShowsJackson.class));

    private static HouseRule always(String name, ArchRule rule, Class<?> bad) {
        return new HouseRule(name, rule, rule, bad);
    }

    @Override
    public String toString() {
        return name;
    }
}
