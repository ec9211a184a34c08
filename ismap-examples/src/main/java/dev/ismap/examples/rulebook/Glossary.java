package dev.ismap.examples.rulebook;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Finding;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.determination.Verdict;
import dev.ismap.core.engine.Analysis;
import dev.ismap.core.law.AuthorityRuling;
import dev.ismap.core.law.Basis;
import dev.ismap.core.law.Force;
import dev.ismap.core.law.InForce;
import dev.ismap.core.law.Parameter;
import dev.ismap.core.law.Provision;
import dev.ismap.core.law.Provision.Instrument;
import dev.ismap.core.rule.Rule;
import dev.ismap.core.rule.RuleBook;
import dev.ismap.core.text.Label;
import dev.ismap.model.ControlStandardDocument;
import dev.ismap.model.DocumentKind;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.Named;
import dev.ismap.model.control.Control;
import dev.ismap.model.control.Control.ControlLevel;
import dev.ismap.model.control.ControlId.ControlSuffix;
import dev.ismap.model.control.ControlSet;
import dev.ismap.model.control.Crosswalks.Crosswalk;
import dev.ismap.model.control.Edition;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListingAnswer.ListingDoubt;
import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.ScopeAnswer.ScopeAspect;
import dev.ismap.model.list.ScopeAnswer.ScopeFinding;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.registration.AuditorRegistrationApplication;
import dev.ismap.model.registration.Registration;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.rows.ServiceRows.RowColumn;
import dev.ismap.model.rows.StatementRows.StatementColumn;
import dev.ismap.rules.law.Validity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The field's terms in Japanese and English, each with the type that stands for it.
 *
 * <p>The terms of what a document holds stand at the types themselves and are taken from there; the others stand here.
 */
public final class Glossary {

    /** A term and the type that stands for it. */
    public record Entry(Label term, Class<?> type) {}

    /** The documents, what lists answer, and what happens after a registration: everything with a term hangs on these. */
    private static final List<Class<?>> ROOTS = List.of(
            DocumentKind.class,
            IsmapDocument.class,
            ServiceRegistrationApplication.class,
            AuditorRegistrationApplication.class,
            ProcurementNeed.class,
            CloudServiceList.class,
            AuditorList.class,
            ControlStandardDocument.class,
            Registration.class,
            ListingState.class,
            ListingStatus.class,
            ListingDoubt.class,
            ScopeAspect.class,
            StatementColumn.class,
            ScopeFinding.class,
            RowColumn.class);

    /** All terms, ordered by type. */
    public static final List<Entry> ENTRIES = entries();

    private Glossary() {}

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Class<?> type : withTerm()) {
            Named term = type.getAnnotation(Named.class);
            entries.add(new Entry(Label.of(term.ja(), term.en()), type));
        }
        add(RuleBook.class, "規則集", "rule book", entries);
        add(Rule.class, "規則", "rule", entries);
        add(Instrument.class, "規程・規則等", "instrument", entries);
        add(Provision.class, "条項", "provision", entries);
        add(Force.class, "拘束力", "force", entries);
        add(Basis.class, "根拠の確かさ", "basis", entries);
        add(InForce.class, "施行期間", "days in force", entries);
        add(Parameter.class, "規則の定める値", "parameter of the law", entries);
        add(AuthorityRuling.class, "運営委員会等の判断", "word of the authority", entries);
        add(Determination.class, "判定", "determination", entries);
        add(Analysis.class, "判定の分析", "analysis of a determination", entries);
        add(Verdict.class, "結論", "verdict", entries);
        add(Finding.class, "規則ごとの判定", "finding on a rule", entries);
        add(Receipt.class, "判定記録", "receipt", entries);
        add(Control.class, "管理策", "control", entries);
        add(ControlLevel.class, ControlLevel.OBJECTIVE.label(), entries);
        add(ControlLevel.class, ControlLevel.DETAILED.label(), entries);
        add(ControlSuffix.class, ControlSuffix.B.label(), entries);
        add(ControlSet.class, "管理策の集合", "set of controls", entries);
        add(Edition.class, "管理基準の版", "edition of the control standard", entries);
        add(Crosswalk.class, "対応表", "crosswalk", entries);
        add(Validity.class, "登録の有効期間", "validity of a registration", entries);
        return entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.type().getName()))
                .toList();
    }

    private static void add(Class<?> type, String ja, String en, List<Entry> entries) {
        add(type, Label.of(ja, en), entries);
    }

    private static void add(Class<?> type, Label term, List<Entry> entries) {
        entries.add(new Entry(term, type));
    }

    /** The types that have their term themselves. */
    private static Set<Class<?>> withTerm() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Set<Class<?>> seen = new LinkedHashSet<>();
        ROOTS.forEach(root -> visit(root, seen, found));
        return found;
    }

    private static void visit(Type type, Set<Class<?>> seen, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            visit(generic.getRawType(), seen, found);
            for (Type argument : generic.getActualTypeArguments()) {
                visit(argument, seen, found);
            }
        } else if (type instanceof Class<?> one && one.getName().startsWith("dev.ismap.model.") && seen.add(one)) {
            if (one.isAnnotationPresent(Named.class)) {
                found.add(one);
            }
            if (one.isSealed()) {
                for (Class<?> kind : one.getPermittedSubclasses()) {
                    visit(kind, seen, found);
                }
            }
            if (one.isRecord()) {
                for (RecordComponent component : one.getRecordComponents()) {
                    visit(component.getGenericType(), seen, found);
                }
            }
        }
    }
}
