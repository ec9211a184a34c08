package dev.ismap.examples.synthetic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.core.time.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes applications of services and auditing organisations that do not exist, one after the other.
 *
 * <p>They are the samples with other names and days, filed from 2022-10 to 2026-10: 50 of 100 are first applications and 35
 * renewals in ISMAP, 10 are of ISMAP-LIU, filed from 2025-04 on, and 5 of auditing organisations. Of those for a service,
 * one in ten is a draft with up to a fifth of its controls undecided, and each {@link Deviation} is there at its rate,
 * independently of the others; a case without any is eligible on its day of filing. What is made up is nothing that was
 * observed: the rates say nothing about real applications.
 *
 * <p>The same seed gives the same cases, on every machine: {@link Random} is specified to the bit.
 */
public final class SyntheticCases {

    /** What is other than the rules ask, and in how many of 100 applications for a service. */
    public enum Deviation {
        /** The audit report is not submitted yet. */
        NOT_SUBMITTED(8),
        /** Up to three mandatory controls are not mentioned. */
        SILENT_CONTROLS(5),
        /** A finding of the audit is open. */
        OPEN_FINDING(5),
        /** The report was submitted more than three months after the audit period. */
        LATE_REPORT(4),
        /** The audit period of a renewal begins a month too late. */
        GAP(4),
        /** The audit period is up to two months longer than a year. */
        LONG_PERIOD(3),
        /** The auditor is not listed. */
        UNLISTED_AUDITOR(3),
        /** The provider has no gBizID. */
        NO_GBIZID(2),
        /** A representation is not made. */
        NOT_REPRESENTED(2);

        private final int rate;

        Deviation(int rate) {
            this.rate = rate;
        }

        /** In how many of 100. */
        public int rate() {
            return rate;
        }
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LocalDate FIRST = LocalDate.of(2022, 10, 1);
    private static final LocalDate FIRST_LIU = LocalDate.of(2025, 4, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final LocalDate NEWER_EDITION = LocalDate.of(2024, 8, 1);
    private static final int DRAFTS = 10;
    private static final Term TIME_FOR_REPORT = Term.ofMonths(3);

    private final Random random;
    private final ObjectNode service = sample("service-registration.json");
    private final ObjectNode liu = sample("service-registration-liu.json");
    private final ObjectNode auditor = sample("auditor-registration.json");
    private final int percent;
    private int made;

    private SyntheticCases(long seed, int percent) {
        this.random = new Random(seed);
        this.percent = percent;
    }

    /** The cases of a seed. */
    public static SyntheticCases of(long seed) {
        return of(seed, 100);
    }

    /** The cases of a seed, with drafts and deviations at so many percent of their rates. */
    public static SyntheticCases of(long seed, int percent) {
        return new SyntheticCases(seed, percent);
    }

    private static ObjectNode sample(String name) {
        try (InputStream file = SyntheticCases.class.getResourceAsStream("/dev/ismap/examples/samples/" + name)) {
            return (ObjectNode) MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next case, as JSON in one line. */
    public String next() {
        int kind = random.nextInt(100);
        ObjectNode root = kind < 85
                ? service(service.deepCopy(), FIRST, kind >= 50)
                : kind < 95 ? service(liu.deepCopy(), FIRST_LIU, false) : auditor(auditor.deepCopy());
        made++;
        try {
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    private ObjectNode auditor(ObjectNode root) {
        LocalDate filed = day(FIRST_LIU);
        put(root, "filedOn", filed);
        object(root, "applicant").put("name", "合成監査法人" + made + " (synthetic)");
        put(object(root, "intake"), "reviewStartsOn", filed.plusDays(1 + random.nextInt(30)));
        return root;
    }

    private ObjectNode service(ObjectNode root, LocalDate first, boolean renewal) {
        List<Deviation> deviations = new ArrayList<>();
        for (Deviation deviation : Deviation.values()) {
            if (isOneOf(deviation.rate)) {
                deviations.add(deviation);
            }
        }
        LocalDate filed = day(first);
        LocalDate to = filed.minusDays(45 + random.nextInt(30));
        LocalDate from = to.minusYears(1).plusDays(1);
        put(root, "filedOn", filed);
        String name = "合成サービス" + made + " (synthetic)";
        object(root, "provider").put("name", "合成事業者" + random.nextInt(400) + " (synthetic)");
        object(root, "service").put("name", name);
        ObjectNode statement = object(root, "statement");
        statement.put("serviceName", name);
        if (!filed.isBefore(NEWER_EDITION) && random.nextBoolean()) {
            statement.put("edition", "2024-07");
        }
        object(statement, "subsequentEvents").remove("events");
        statement.put("individualControlsChanged", false);
        object(statement, "decisions").forEach(decision -> ((ObjectNode) decision).remove("changes"));
        ObjectNode audit = object(root, "audit");
        ObjectNode period = object(audit, "period");
        if (renewal) {
            root.put("application", "RENEWAL");
            put(root.putObject("previous"), "periodEnd", from.minusDays(1));
            if (deviations.contains(Deviation.GAP)) {
                from = from.plusMonths(1);
            }
        } else if (deviations.contains(Deviation.LONG_PERIOD)) {
            from = from.minusDays(1 + random.nextInt(60));
        }
        put(period, "from", from);
        put(period, "to", to);
        put(audit, "startedOn", to.plusDays(5));
        ObjectNode report = object(audit, "report");
        LocalDate reported = to.plusDays(20 + random.nextInt(20));
        put(report, "date", reported);
        put(report, "submittedOn", reported.plusDays(random.nextInt(5)));
        deviations.forEach(deviation -> deviate(root, deviation, to));
        if (isOneOf(DRAFTS)) {
            statement.put("status", "DRAFT");
            silence(object(statement, "decisions"), random.nextInt(50));
        }
        return root;
    }

    private void deviate(ObjectNode root, Deviation deviation, LocalDate periodEnd) {
        ObjectNode audit = object(root, "audit");
        ObjectNode report = object(audit, "report");
        switch (deviation) {
            case NOT_SUBMITTED -> report.remove("submittedOn");
            case SILENT_CONTROLS -> silence(object(object(root, "statement"), "decisions"), 1 + random.nextInt(3));
            case OPEN_FINDING ->
                report.putArray("findings")
                        .addObject()
                        .put("description", "合成データ (synthetic)")
                        .put("open", true);
            case LATE_REPORT -> {
                LocalDate late =
                        TIME_FOR_REPORT.lastDayFrom(periodEnd.plusDays(1)).plusDays(1 + random.nextInt(30));
                put(report, "submittedOn", late);
                put(root, "filedOn", late.plusDays(random.nextInt(20)));
            }
            case UNLISTED_AUDITOR ->
                object(audit, "auditor").putObject("listing").put("listed", false);
            case NO_GBIZID -> object(root, "provider").put("gBizId", false);
            case NOT_REPRESENTED ->
                object(object(root, "statement"), "representation").put("fraudOrIllegality", false);
            case GAP, LONG_PERIOD -> {} // of the period itself
        }
    }

    /** Whether this is one of so many of a hundred. */
    private boolean isOneOf(int rate) {
        return random.nextInt(10_000) < rate * percent;
    }

    private void silence(ObjectNode decisions, int many) {
        List<String> ids = new ArrayList<>();
        decisions.fieldNames().forEachRemaining(ids::add);
        for (int i = 0; i < many && !ids.isEmpty(); i++) {
            decisions.remove(ids.remove(random.nextInt(ids.size())));
        }
    }

    private LocalDate day(LocalDate first) {
        return first.plusDays(random.nextInt((int) (LAST.toEpochDay() - first.toEpochDay()) + 1));
    }

    private static ObjectNode object(ObjectNode parent, String name) {
        JsonNode child = parent.get(name);
        if (child instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalStateException("The sample has no " + name);
    }

    private static void put(ObjectNode parent, String name, LocalDate day) {
        parent.put(name, day.toString());
    }
}
