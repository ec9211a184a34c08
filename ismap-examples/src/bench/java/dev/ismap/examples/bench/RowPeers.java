package dev.ismap.examples.bench;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.ismap.examples.bench.Peers.Peer;
import dev.ismap.model.statement.Statement;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/**
 * The requirements of {@link Requirements} as rule engines and expression languages have them: each is told a row for every
 * control, and asks for the rows that fail. It is public, as some of them make classes that read the rows.
 */
public final class RowPeers {

    /**
     * What fails a requirement, by its id: that all of the first hold of a row, and none of the others.
     *
     * @param id the id
     * @param all what holds of a row that is asked about
     * @param none what none of which holds of one that fails
     */
    private record Failing(String id, List<String> all, List<String> none) {}

    private static final List<Failing> ALL = List.of(
            new Failing("R-01", List.of("governance"), List.of("inPlace")),
            new Failing("R-02", List.of("management"), List.of("inPlace")),
            new Failing("R-03", List.of("objective"), List.of("inPlace", "excludedWithReason")),
            new Failing("R-04", List.of("basic"), List.of("inPlace", "underExcluded")),
            new Failing("R-05", List.of("optional"), List.of("mentioned")),
            new Failing("R-06", List.of("optional"), List.of("inPlace", "reasoned", "underExcluded")),
            new Failing("R-07", List.of("inPlace", "detail"), List.of("described")),
            new Failing("R-08", List.of("takenOver"), List.of("described")),
            new Failing("R-09", List.of("excluded"), List.of("objective")),
            new Failing("R-10", List.of("excluded"), List.of("excludedWithReason")),
            new Failing("R-11", List.of("notSelected"), List.of("detail")),
            new Failing("R-12", List.of("notSelected"), List.of("reasoned")));

    private RowPeers() {}

    /** The ways, by name. */
    static Map<String, Peer> all() throws Exception {
        return Map.of(
                "Drools", new Drools(),
                "Evrete", new Evrete(),
                "CEL", new CommonExpressions(),
                "JSON-logic", new JsonRules());
    }

    // ---- rows --------------------------------------------------------------------------------------------------

    /** A control with what is so of it. */
    public static final class Row {

        private final String id;
        private final Map<String, Object> so;

        private Row(int ordinal, Requirements.Sets sets) {
            this.id = Requirements.STANDARD.control(ordinal).id().toString();
            this.so = new HashMap<>();
            so.put("id", id);
            so.put("governance", Requirements.GOVERNANCE.contains(ordinal));
            so.put("management", Requirements.MANAGEMENT.contains(ordinal));
            so.put("objective", Requirements.OBJECTIVES.contains(ordinal));
            so.put("basic", Requirements.BASIC.contains(ordinal));
            so.put("optional", Requirements.OPTIONAL.contains(ordinal));
            so.put("detail", Requirements.DETAILS.contains(ordinal));
            so.put("inPlace", sets.inPlace().contains(ordinal));
            so.put("described", sets.described().contains(ordinal));
            so.put("takenOver", sets.takenOver().contains(ordinal));
            so.put("excluded", sets.excluded().contains(ordinal));
            so.put("excludedWithReason", sets.excludedWithReason().contains(ordinal));
            so.put("underExcluded", sets.underExcluded().contains(ordinal));
            so.put("notSelected", sets.notSelected().contains(ordinal));
            so.put("reasoned", sets.reasoned().contains(ordinal));
            so.put("mentioned", sets.mentioned().contains(ordinal));
        }

        public String getId() {
            return id;
        }

        /** Whether something is so of the control. */
        public boolean is(String what) {
            return Boolean.TRUE.equals(so.get(what));
        }
    }

    private static List<Row> rows(Statement statement) {
        Requirements.Sets sets = Requirements.Sets.of(statement);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Requirements.STANDARD.controls().size(); i++) {
            rows.add(new Row(i, sets));
        }
        return rows;
    }

    private static List<Map<String, Object>> plain(Statement statement) {
        return rows(statement).stream().map(row -> row.so).toList();
    }

    /** Rows come in the order of the engine; controls are told in that of the standard. */
    private static Map<String, List<String>> inOrder(Map<String, List<String>> failing, List<Row> rows) {
        Map<String, Integer> order = new HashMap<>();
        rows.forEach(row -> order.put(row.getId(), order.size()));
        failing.values().forEach(ids -> ids.sort((one, other) -> order.get(one).compareTo(order.get(other))));
        return failing;
    }

    private static void add(Map<String, List<String>> failing, String requirement, String control) {
        failing.computeIfAbsent(requirement, id -> new ArrayList<>()).add(control);
    }

    // ---- engines -----------------------------------------------------------------------------------------------

    private static final class Drools implements Peer {

        private final KieBase base;

        Drools() {
            StringBuilder rules =
                    new StringBuilder("import " + Row.class.getCanonicalName() + ";\nglobal java.util.Map failing;\n");
            for (Failing one : ALL) {
                String all =
                        one.all().stream().map(what -> "is(\"" + what + "\")").collect(Collectors.joining(" && "));
                String none = one.none().stream()
                        .map(what -> " && !is(\"" + what + "\")")
                        .collect(Collectors.joining());
                rules.append("rule \"" + one.id() + "\" when row : Row(" + all + none + ") then\n"
                        + "  ((java.util.List) failing.computeIfAbsent(\"" + one.id()
                        + "\", id -> new java.util.ArrayList())).add(row.getId());\nend\n");
            }
            this.base = new KieHelper()
                    .addContent(rules.toString(), ResourceType.DRL)
                    .build(ExecutableModelProject.class);
        }

        @Override
        public Map<String, List<String>> failing(Statement statement) {
            Map<String, List<String>> failing = new TreeMap<>();
            List<Row> rows = rows(statement);
            StatelessKieSession session = base.newStatelessKieSession();
            session.setGlobal("failing", failing);
            session.execute(rows);
            return inOrder(failing, rows);
        }
    }

    private static final class Evrete implements Peer {

        private final Knowledge knowledge;

        Evrete() {
            RuleSetBuilder<Knowledge> builder =
                    new KnowledgeService().newKnowledge().builder();
            for (Failing one : ALL) {
                Predicate<Object[]> fails = values -> fails(one, (Row) values[0]);
                builder.newRule(one.id())
                        .forEach("$row", Row.class)
                        .where(fails, "$row")
                        .execute(context -> add(
                                context.getRuntime().get("failing"),
                                one.id(),
                                context.<Row>get("$row").getId()));
            }
            this.knowledge = builder.build();
        }

        private static boolean fails(Failing one, Row row) {
            return one.all().stream().allMatch(row::is) && one.none().stream().noneMatch(row::is);
        }

        @Override
        public Map<String, List<String>> failing(Statement statement) {
            Map<String, List<String>> failing = new TreeMap<>();
            List<Row> rows = rows(statement);
            StatelessSession session = knowledge.newStatelessSession();
            session.set("failing", failing);
            session.insert(rows);
            session.fire();
            return inOrder(failing, rows);
        }
    }

    // ---- expressions -------------------------------------------------------------------------------------------

    private static final class CommonExpressions implements Peer {

        private final Map<String, CelRuntime.Program> met = new LinkedHashMap<>();
        private final Map<String, CelRuntime.Program> failing = new LinkedHashMap<>();

        CommonExpressions() throws CelValidationException, CelEvaluationException {
            Cel cel = CelFactory.standardCelBuilder()
                    .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                    .addVar("rows", ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN)))
                    .build();
            for (Failing one : ALL) {
                String fails = one.all().stream().map(what -> "row." + what).collect(Collectors.joining(" && "))
                        + one.none().stream().map(what -> " && !row." + what).collect(Collectors.joining());
                met.put(one.id(), program(cel, "!rows.exists(row, " + fails + ")"));
                failing.put(one.id(), program(cel, "rows.filter(row, " + fails + ").map(row, row.id)"));
            }
        }

        private static CelRuntime.Program program(Cel cel, String expression)
                throws CelValidationException, CelEvaluationException {
            return cel.createProgram(cel.compile(expression).getAst());
        }

        private static Object eval(CelRuntime.Program program, List<Map<String, Object>> rows) {
            try {
                return program.eval(Map.of("rows", rows));
            } catch (CelEvaluationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isMet(Statement statement) {
            List<Map<String, Object>> rows = plain(statement);
            return met.values().stream().allMatch(program -> eval(program, rows).equals(true));
        }

        @Override
        public Map<String, List<String>> failing(Statement statement) {
            List<Map<String, Object>> rows = plain(statement);
            Map<String, List<String>> result = new TreeMap<>();
            failing.forEach((id, program) ->
                    ((List<?>) eval(program, rows)).forEach(control -> add(result, id, control.toString())));
            return result;
        }
    }

    private static final class JsonRules implements Peer {

        private final JsonLogic logic = new JsonLogic();
        private final Map<String, String> rules = new LinkedHashMap<>();

        JsonRules() {
            for (Failing one : ALL) {
                String terms = one.all().stream().map(JsonRules::so).collect(Collectors.joining(","))
                        + one.none().stream()
                                .map(what -> ",{\"!\":[" + so(what) + "]}")
                                .collect(Collectors.joining());
                rules.put(one.id(), "{\"filter\":[{\"var\":\"rows\"},{\"and\":[" + terms + "]}]}");
            }
        }

        private static String so(String what) {
            return "{\"var\":\"" + what + "\"}";
        }

        @Override
        public Map<String, List<String>> failing(Statement statement) {
            Map<String, Object> data = Map.of("rows", plain(statement));
            Map<String, List<String>> result = new TreeMap<>();
            rules.forEach((id, rule) -> {
                try {
                    for (Object row : (List<?>) logic.apply(rule, data)) {
                        add(result, id, ((Map<?, ?>) row).get("id").toString());
                    }
                } catch (JsonLogicException e) {
                    throw new IllegalStateException(e);
                }
            });
            return result;
        }
    }
}
