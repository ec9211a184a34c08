package dev.ismap.rules.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.rules.Applications;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.laws.WrittenCase.Base;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes cases as they come in life: a document that lacks nothing, and a few things that are wrong with it or left out.
 *
 * <p>There are applications of services, first and renewed, final and drafts, built on their own or on a platform, under
 * ISMAP and in both regimes of ISMAP-LIU; applications of auditing organisations; and needs. What a case says of a
 * listing it says itself, or a list that is at hand does.
 */
final class CaseGenerator {

    /** A kind of case. */
    enum Kind {
        FIRST,
        RENEWAL,
        LIU,
        AUDITOR,
        NEED
    }

    private static final String UNKNOWN = "{\"state\":\"UNKNOWN\"}";
    private static final String CHANGES = "\"changes\":[{\"before\":{\"content\":\"t\"},\"after\":{}}]";
    private static final List<String> LAYERS = List.of("3.", "4.", "9.", "11.");
    private static final List<LocalDate> FILINGS =
            days("2023-09-20", "2024-05-20", "2024-11-05", "2025-06-10", "2026-11-30");
    private static final List<LocalDate> LIU_FILINGS =
            days("2023-08-01", "2024-05-20", "2025-03-31", "2025-04-10", "2026-11-30");
    private static final List<String> AUTHORITY =
            List.of("S-GOV", "S-MGT", "S-OBJ", "S-BASIC", "S-DISCLOSE", "S-REPORT-3M", "S-FINDINGS");
    private static final List<String> AGENCY = List.of("P-CLASS", "P-CLASS3", "P-TERMS", "P-SCOPE", "P-AI");

    private final Random random;
    private final List<String> lists = new ArrayList<>();

    private CaseGenerator(Random random) {
        this.random = random;
    }

    /** A case of any kind with at most five things wrong or left out; the reader accepts it, and there is law. */
    static WrittenCase any(Random random) {
        return of(
                pickOf(random, List.of(Kind.FIRST, Kind.FIRST, Kind.RENEWAL, Kind.LIU, Kind.AUDITOR, Kind.NEED)),
                random);
    }

    /** A case of a kind with at most five things wrong or left out; the reader accepts it, and there is law. */
    static WrittenCase of(Kind kind, Random random) {
        CaseGenerator generator = new CaseGenerator(random);
        return generator.edited(generator.base(kind), random.nextInt(6));
    }

    private WrittenCase edited(Base base, int many) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            edits.add(edit(base));
        }
        WrittenCase result = WrittenCase.of(base, edits);
        // those that contradict something are left out, the last ones first
        while (!edits.isEmpty() && !isAnswered(result)) {
            edits.remove(edits.size() - 1);
            result = WrittenCase.of(base, edits);
        }
        return result;
    }

    private static boolean isAnswered(WrittenCase written) {
        String verdict = written.verdict();
        return !verdict.equals(WrittenCase.REFUSED) && !verdict.equals(WrittenCase.NO_LAW);
    }

    Base base(Kind kind) {
        return switch (kind) {
            case AUDITOR -> auditor();
            case NEED -> need();
            default -> service(kind);
        };
    }

    // ---- documents that lack nothing ---------------------------------------------------------------------------

    private Base service(Kind kind) {
        boolean liu = kind == Kind.LIU;
        boolean draft = random.nextBoolean();
        boolean platform = one(3);
        LocalDate filed = pick(liu ? LIU_FILINGS : FILINGS);
        LocalDate asked = one(2) ? filed : filed.plusDays(1 + random.nextInt(400));
        LocalDate to = filed.minusDays(45 + random.nextInt(30));
        LocalDate from = one(4) ? to.minusMonths(6) : to.minusYears(1).plusDays(1);
        LocalDate report = to.plusDays(20 + random.nextInt(20));
        String edition = !filed.isBefore(LocalDate.of(2024, 8, 1)) && one(2) ? "2024-07" : "2022-04-01";
        ObjectNode root = json(Applications.first());
        put(root, "/filedOn", text(filed));
        put(root, "/statement/edition", "\"" + edition + "\"");
        put(root, "/statement/status", draft ? "\"DRAFT\"" : "\"FINAL\"");
        put(root, "/audit/period/from", text(from));
        put(root, "/audit/period/to", text(to));
        put(root, "/audit/startedOn", text(to.plusDays(5)));
        put(root, "/audit/report/date", text(report));
        put(root, "/audit/report/submittedOn", text(report.plusDays(random.nextInt(6))));
        put(root, "/statement/decisions", decisions(edition));
        if (one(2)) {
            put(root, "/service/components", "[{\"name\":\"c1\"},{\"name\":\"c2\"},{\"name\":\"c3\"}]");
        }
        Context context = Context.on(asked);
        if (kind == Kind.RENEWAL || (liu && one(4))) {
            put(root, "/application", "\"RENEWAL\"");
            put(root, "/previous/periodEnd", text(from.minusDays(1)));
            if (one(2) && !filed.isBefore(LocalDate.of(2024, 8, 1))) {
                put(root, "/audit/managementCycle", cycle(from, to));
            }
        }
        if (liu) {
            liu(root, filed);
        }
        if (one(3)) {
            put(root, "/statement/individualControlsChanged", "true");
            put(root, "/statement/decisions/9.4.2.2.B", changed(from, to));
        }
        if (one(6)) {
            root.remove("filedOn");
            // the audit is done, or still to come
            context = context.askedOn(one(2) ? filed : to.plusDays(random.nextInt(20)));
        }
        if (platform) {
            platform(root);
        }
        Context with = lists(root, context, platform);
        return new Base(kind + (draft ? " DRAFT" : " FINAL") + platforms(root), root, with, lists);
    }

    private static String platforms(ObjectNode root) {
        int platforms = root.at("/statement/underlyingServices").size();
        return platforms == 0 ? "" : platforms == 1 ? " on a platform" : " on several platforms";
    }

    private static String decisions(String edition) {
        StringBuilder json = new StringBuilder("{");
        for (Control control : ControlStandards.edition(edition).mandatory()) {
            json.append(json.length() == 1 ? "" : ",")
                    .append('"')
                    .append(control.id())
                    .append("\":")
                    .append(
                            control.isDetailOfControls()
                                    ? "{\"decision\":\"IMPLEMENTED\",\"individualControls\":[\"t\"]}"
                                    : "{\"decision\":\"IMPLEMENTED\"}");
        }
        return json.append('}').toString();
    }

    private static String cycle(LocalDate from, LocalDate to) {
        return "{\"used\":true,\"ismsFrom\":\"" + from.minusMonths(3) + "\",\"ismsTo\":\"" + to.plusYears(1)
                + "\",\"renewalExpected\":false,\"certification\":\"JIS_Q_27001\",\"scopeCovered\":true,"
                + "\"scopeExplained\":true,\"auditorToldBeforeWork\":true}";
    }

    private static String changed(LocalDate from, LocalDate to) {
        LocalDate turn = from.plusDays(60);
        return "{\"decision\":\"IMPLEMENTED\",\"individualControls\":[\"t\"],\"changes\":[{\"before\":{\"content\":\"t\",\"from\":\""
                + from + "\",\"to\":\"" + turn + "\"},\"after\":{\"content\":\"t\",\"from\":\"" + turn.plusDays(1)
                + "\",\"to\":\"" + to + "\"}}]}";
    }

    private void liu(ObjectNode root, LocalDate filed) {
        put(root, "/programme", "\"ISMAP_LIU\"");
        put(root, "/service/models", "[\"SAAS\"]");
        boolean special = one(2) && filed.isBefore(LocalDate.of(2025, 4, 1));
        put(
                root,
                "/liu",
                "{\"informationClass\":\"CLASS_2\",\"lowRiskWork\":true,\"targetWork\":true,"
                        + "\"impactAssessedLow\":true,\"preApplicationMade\":true,\"internalAuditSubmitted\":true,"
                        + "\"specialMeasures\":"
                        + (special
                                ? "{\"used\":true,\"appliedOn\":\"" + filed + "\",\"usedBefore\":false}"
                                : "{\"used\":false}")
                        + "}");
    }

    private void platform(ObjectNode root) {
        put(
                root,
                "/statement/underlyingServices",
                "[{\"name\":\"U\",\"withinStatement\":false,\"declaredOutside\":true," + "\"listing\":"
                        + (one(2) ? "{\"listed\":true}" : "{\"listed\":true,\"from\":\"2021-06-01\"}") + "}]");
        List<String> controls = List.of("11.1.1", "11.1.2", "11.2.7.4.PB");
        controls.forEach(control -> takenOver(root, control, "U"));
        if (one(3)) {
            severalPlatforms(root, controls);
        } else if (one(6)) {
            // it can be no other than the one from which something is taken over
            put(
                    root,
                    "/statement/underlyingServices",
                    "[{\"withinStatement\":true,\"listing\":{\"listed\":" + one(2) + "}}]");
        }
    }

    /** Two platforms or three, some of them without a name, from some of which controls are taken over. */
    private void severalPlatforms(ObjectNode root, List<String> controls) {
        List<String> services = new ArrayList<>();
        List<String> names = one(2) ? List.of("U", "V") : List.of("U", "V", "W");
        for (String name : names) {
            String stated = one(3) ? "\"name\":\"" + name + "\"," : one(4) ? "\"name\":" + UNKNOWN + "," : "";
            String listing = pick(List.of(
                    "{\"listed\":true}",
                    "{\"listed\":true}",
                    "{\"listed\":false}",
                    "{\"listed\":" + UNKNOWN + "}",
                    "{}"));
            services.add("{" + stated + "\"withinStatement\":" + one(2) + ",\"declaredOutside\":true,\"listing\":"
                    + listing + "}");
        }
        put(root, "/statement/underlyingServices", "[" + String.join(",", services) + "]");
        takenOver(root, pick(controls), pick(names));
        if (one(2)) {
            controls.forEach(control -> takenOver(root, control, pick(names)));
        }
    }

    private static void takenOver(ObjectNode root, String control, String from) {
        put(root, "/statement/decisions/" + control, "{\"decision\":\"TAKEN_OVER\",\"from\":\"" + from + "\"}");
    }

    /** Lists that tell of the platform and of the auditor, in place of what the case says or beside it. */
    private Context lists(ObjectNode root, Context context, boolean platform) {
        Context with = context;
        if (platform && one(3)) {
            if (one(2)) {
                Edit.out("/statement/underlyingServices/0/listing").applyTo(root);
            }
            List<String> names = one(2) ? List.of("U") : List.of("U", "V", "X");
            with = with.services(services(names, "ISMAP", LocalDate.of(2021, 6, 1), context.asked()));
        }
        if (one(4)) {
            if (one(2)) {
                Edit.out("/audit/auditor/listing").applyTo(root);
            }
            LocalDate started = LocalDate.parse(root.at("/audit/startedOn").textValue());
            with = with.auditors(read(
                    "{\"kind\":\"auditor-list\",\"entries\":[{\"auditor\":\"A\",\"basis\":\"OFFICIAL\",\"events\":"
                            + events(LocalDate.of(2020, 8, 20), started)
                            + "}]}",
                    AuditorList.class));
        }
        return one(6) ? with.knownOn(context.asked()) : with;
    }

    /** A history of an entry: mostly that it was registered once, and what can turn about a day that matters. */
    private String events(LocalDate registered, LocalDate matters) {
        LocalDate near = matters.minusDays(random.nextInt(40)).plusDays(random.nextInt(20));
        String first = event("REGISTERED", text(registered));
        return "["
                + switch (random.nextInt(12)) {
                    case 0 -> first + "," + event("REMOVED", text(near));
                    case 1 -> event("REGISTERED", text(near));
                    case 2 -> event("REGISTERED", "\"" + near.toString().substring(0, 7) + "\"");
                    case 3 -> event("REGISTERED", "\"../" + near + "\"");
                    case 4 -> event("OBSERVED", text(near));
                    case 5 -> first + "," + event("OBSERVED_ABSENT", text(near));
                    case 6 ->
                        first + "," + event("EXPIRED", "\"" + near.toString().substring(0, 7) + "\"");
                    case 7 -> first.replace("}", ",\"knownOn\":" + text(near) + "}");
                    default -> first;
                }
                + "]";
    }

    private static String event(String kind, String effective) {
        return "{\"event\":\"" + kind + "\",\"effective\":" + effective + "}";
    }

    private Base auditor() {
        ObjectNode root = json(Applications.auditor());
        LocalDate asked = Applications.ASKED;
        if (one(4)) {
            root.remove("filedOn");
        }
        return new Base("AUDITOR", root, Context.on(asked), lists);
    }

    private Base need() {
        ObjectNode root = json(Applications.need());
        LocalDate asked = pick(days("2025-04-01", "2025-09-01", "2026-03-01", "2026-12-10"));
        put(root, "/contract/from", text(asked.plusDays(30)));
        put(root, "/contract/to", text(asked.plusDays(60 + random.nextInt(400))));
        put(root, "/service/periodEnd", text(asked.minusDays(30 + random.nextInt(400))));
        Context context = Context.on(asked);
        if (one(3)) {
            if (one(2)) {
                Edit.out("/service/listing").applyTo(root);
                Edit.out("/service/programme").applyTo(root);
            }
            String programme = one(2) ? "ISMAP" : "ISMAP_LIU";
            if (programme.equals("ISMAP_LIU")) {
                put(root, "/lowImpactConfirmed", "true");
            }
            context = context.services(services(List.of("S"), programme, asked.minusDays(200), asked));
        }
        Base need = new Base("NEED", root, context, lists);
        return one(2) ? inCountries(need) : need;
    }

    /** The same need with countries: as regions that are wanted or in scope, as a limit, as what the scope tells. */
    private Base inCountries(Base need) {
        ObjectNode root = need.root().deepCopy();
        some(root, "/wanted/regions", "[\"東京\"]", "[\"日本\"]", "[\"米国\"]", "[\"日本\",\"大阪\"]", "[]", UNKNOWN, "");
        some(
                root,
                "/service/scope/regions",
                "[\"日本\"]",
                "[\"日本\",\"東京\"]",
                "[\"東京\",\"大阪\"]",
                "[\"日本\",\"米国\"]",
                "[]",
                UNKNOWN,
                "");
        some(root, "/service/scope/excludedRegions", "[\"大阪\"]", "[\"米国\"]", "", "");
        some(root, "/service/scope/countries", "[\"JP\"]", "[\"JP\",\"US\"]", "[]", UNKNOWN, "", "");
        some(root, "/wanted/onlyIn", "[\"JP\"]", "[\"JP\",\"US\"]", "", "");
        Base with = new Base("NEED in countries", root, need.context(), lists);
        return isAnswered(WrittenCase.of(with, List.of())) ? with : inCountries(need);
    }

    /** One of some values at a place; of an empty one, nothing. */
    private void some(ObjectNode root, String path, String... values) {
        String value = pick(List.of(values));
        if (value.isEmpty()) {
            Edit.out(path).applyTo(root);
        } else {
            put(root, path, value);
        }
    }

    private CloudServiceList services(List<String> names, String programme, LocalDate registered, LocalDate matters) {
        String whole = one(5)
                ? "\"completeOn\":[{\"from\":" + text(matters.minusDays(60)) + ",\"to\":" + text(matters) + "}],"
                : "";
        List<String> entries = new ArrayList<>();
        for (String name : names) {
            entries.add("{\"registrationNumber\":\"C21-010" + entries.size() + "-2\",\"service\":\"" + name
                    + "\",\"provider\":\"Q\",\"programme\":\"" + programme + "\",\"basis\":\"OFFICIAL\",\"events\":"
                    + events(registered, matters) + "}");
        }
        return read(
                "{\"kind\":\"cloud-service-list\"," + whole + "\"entries\":[" + String.join(",", entries) + "]}",
                CloudServiceList.class);
    }

    private <D extends IsmapDocument> D read(String json, Class<D> type) {
        lists.add(json);
        return IsmapJson.standard().read(json, type);
    }

    // ---- what is wrong or left out -----------------------------------------------------------------------------

    private Edit edit(Base base) {
        boolean service = base.root().has("statement");
        int which = random.nextInt(20);
        if (service && which < 5) {
            return decision(base);
        } else if (service && which < 6) {
            return Edit.out("/statement/decisions/" + pick(LAYERS) + "*");
        } else if (service && which < 8) {
            return listing(base);
        } else if (base.root().has("wanted") && which < 3) {
            return Edit.put("/service/listing", listing(base.context().asked()));
        } else if (service && which < 9) {
            return claim(base);
        } else if (service && which < 10) {
            return findings();
        } else if (which == 10 && !base.name().equals("AUDITOR")) {
            return Edit.put(
                    "/authority/" + pick(service ? AUTHORITY : AGENCY),
                    word(base.context().asked()));
        } else if (service && which == 11) {
            return outside(base);
        }
        return leaf(base);
    }

    /** Another value of a fact, or none. */
    private Edit leaf(Base base) {
        List<String> leaves = new ArrayList<>();
        leaves(base.root(), "", leaves);
        String path = pick(leaves);
        int how = random.nextInt(10);
        if (how < 3) {
            return Edit.out(path);
        } else if (how < 5) {
            return Edit.put(path, UNKNOWN);
        }
        JsonNode value = base.root().at(path);
        if (value.isBoolean()) {
            return Edit.put(path, value.booleanValue() ? "false" : "true");
        } else if (value.isArray()) {
            return Edit.put(path, "[]");
        }
        String text = value.textValue();
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            LocalDate day = LocalDate.parse(text);
            int[] steps = {-1, 1, -2, 2, -30, 30, -90, 90, -400, 400};
            return Edit.put(path, text(day.plusDays(steps[random.nextInt(steps.length)])));
        }
        List<String> others = others(path);
        return others.isEmpty() ? Edit.out(path) : Edit.put(path, "\"" + pick(others) + "\"");
    }

    private static List<String> others(String path) {
        return switch (path) {
            case "/application" -> List.of("FIRST", "RENEWAL");
            case "/liu/informationClass", "/informationClass" -> List.of("CLASS_1", "CLASS_2", "CLASS_3");
            case "/applicant/legalForm" -> List.of("OTHER");
            case "/service/programme" -> List.of("ISMAP", "ISMAP_LIU");
            case "/audit/managementCycle/certification" -> List.of("ISO_IEC_27001_IAF", "OTHER");
            default -> List.of();
        };
    }

    private static void leaves(JsonNode node, String path, List<String> into) {
        if (path.equals("/statement/decisions")
                || path.equals("/kind")
                || path.equals("/programme")
                || path.equals("/statement/status")
                || path.equals("/statement/edition")) {
            return;
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> leaves(member.getValue(), path + "/" + member.getKey(), into));
        } else {
            if (node instanceof ArrayNode array
                    && !array.isEmpty()
                    && array.get(0).isObject()) {
                for (int i = 0; i < array.size(); i++) {
                    leaves(array.get(i), path + "/" + i, into);
                }
            }
            into.add(path);
        }
    }

    /** Another decision on a control, or none. */
    private Edit decision(Base base) {
        ControlStandard standard =
                ControlStandards.edition(base.root().at("/statement/edition").textValue());
        List<Control> controls = new ArrayList<>();
        (one(4) ? standard.optionalDetails() : standard.mandatory()).forEach(controls::add);
        if (controls.isEmpty()) {
            standard.mandatory().forEach(controls::add);
        }
        Control control = pick(controls);
        String path = "/statement/decisions/" + control.id();
        if (one(3)) {
            return Edit.out(path);
        }
        List<String> decisions = new ArrayList<>(List.of(
                UNKNOWN,
                "{\"decision\":\"IMPLEMENTED\"}",
                "{\"decision\":\"IMPLEMENTED\",\"individualControls\":[\"t\"]}",
                "{\"decision\":\"TAKEN_OVER\",\"from\":\"U\"}",
                "{\"decision\":\"TAKEN_OVER\"}",
                "{\"decision\":\"TAKEN_OVER\",\"from\":\"U\"," + CHANGES + "}",
                "{\"decision\":\"IMPLEMENTED\",\"individualControls\":[\"t\"]," + CHANGES + "}"));
        if (control.isDetailOfControls()) {
            decisions.add("{\"decision\":\"NOT_SELECTED\"}");
            decisions.add("{\"decision\":\"NOT_SELECTED\",\"reason\":\"t\"}");
        } else if (control.isObjectiveOfControls()) {
            decisions.add("{\"decision\":\"EXCLUDED\"}");
            decisions.add("{\"decision\":\"EXCLUDED\",\"reason\":\"t\"}");
        }
        return Edit.put(path, pick(decisions));
    }

    private Edit listing(Base base) {
        LocalDate asked = base.context().asked();
        int platforms = base.root().at("/statement/underlyingServices").size();
        String platform = "/statement/underlyingServices/" + (platforms > 1 ? random.nextInt(platforms) : 0);
        String path = platforms > 0 && one(2) ? platform + "/listing" : "/audit/auditor/listing";
        if (path.startsWith("/statement") && one(5)) {
            return Edit.out(platform + "/name");
        } else if (one(8)) {
            return Edit.out("/audit/auditor/name");
        }
        return Edit.put(path, listing(asked));
    }

    private String listing(LocalDate asked) {
        LocalDate near = asked.minusDays(random.nextInt(120)).plusDays(random.nextInt(160));
        return pick(List.of(
                "{}",
                "{\"listed\":" + UNKNOWN + "}",
                "{\"listed\":false}",
                "{\"listed\":true}",
                "{\"from\":\"2021-01-01\"}",
                "{\"listed\":true,\"from\":" + UNKNOWN + "}",
                "{\"listed\":true,\"to\":" + UNKNOWN + "}",
                "{\"listed\":true,\"from\":" + text(near) + "}",
                "{\"listed\":true,\"to\":" + text(near) + "}",
                "{\"listed\":true,\"from\":\"2030-01-01\"}",
                "{\"listed\":false,\"to\":" + text(near) + "}",
                "{\"listed\":" + UNKNOWN + ",\"to\":" + text(near) + "}"));
    }

    /** A word of the authority, or its acceptance on a condition. */
    private String word(LocalDate asked) {
        if (one(2)) {
            return one(3) ? "\"REFUSED\"" : "\"ACCEPTED\"";
        }
        LocalDate last = asked.minusDays(60).plusDays(random.nextInt(200));
        return "{\"word\":\"ACCEPTED\",\"condition\":\"t\",\"lastDay\":" + text(last)
                + pick(List.of("", ",\"met\":true", ",\"met\":false", ",\"met\":" + UNKNOWN)) + "}";
    }

    /** What lies outside the statement and is no cloud service, a number of the platform, the issue of a gBizID. */
    private Edit outside(Base base) {
        if (one(4)) {
            return Edit.put(
                    "/provider/gBizIdIssuedOn", text(base.context().asked().minusDays(random.nextInt(1200))));
        } else if (one(4)) {
            return Edit.put("/statement/underlyingServices/0/registrationNumber", "\"C21-0100-2\"");
        }
        return Edit.put(
                "/statement/outsideComponents",
                pick(List.of(
                        "[{\"name\":\"o\",\"declaredOutside\":true}]",
                        "[{\"name\":\"o\"}]",
                        "[{\"declaredOutside\":true}]",
                        "[{\"name\":\"o\",\"declaredOutside\":false}]",
                        UNKNOWN)));
    }

    /** A permission that is claimed, or claimed by halves. */
    private Edit claim(Base base) {
        LocalDate from = LocalDate.parse(base.root().at("/audit/period/from").textValue());
        if (base.root().has("liu") && one(2)) {
            return Edit.put(
                    "/liu/specialMeasures",
                    pick(List.of(
                            "{\"used\":true}",
                            "{\"used\":" + UNKNOWN + "}",
                            "{}",
                            "{\"used\":true,\"appliedOn\":\"2025-03-31\",\"usedBefore\":false}",
                            "{\"used\":true,\"appliedOn\":\"2025-04-01\"}")));
        }
        return Edit.put(
                "/audit/managementCycle",
                pick(List.of("{\"used\":true}", "{\"used\":" + UNKNOWN + "}", "{}", cycle(from, from.plusMonths(6)))));
    }

    private Edit findings() {
        return Edit.put(
                "/audit/report/findings",
                pick(List.of(
                        "[{\"controls\":[\"9.1.1\"],\"description\":\"t\",\"open\":true}]",
                        "[{\"controls\":[],\"description\":\"t\",\"open\":false}]",
                        "[{\"controls\":[],\"description\":\"t\",\"open\":true},{\"controls\":[],\"description\":\"u\",\"open\":true}]",
                        UNKNOWN)));
    }

    // ---- chance ------------------------------------------------------------------------------------------------

    /** One time in so many. */
    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T pick(List<T> of) {
        return pickOf(random, of);
    }

    private static <T> T pickOf(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }

    private static void put(ObjectNode root, String path, String json) {
        Edit.put(path, json).applyTo(root);
    }

    private static String text(LocalDate day) {
        return "\"" + day + "\"";
    }

    private static ObjectNode json(Applications complete) {
        return Edit.object(IsmapJson.standard().write(complete.read(IsmapDocument.class)));
    }
}
