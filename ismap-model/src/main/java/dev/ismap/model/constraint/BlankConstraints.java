package dev.ismap.model.constraint;

import dev.ismap.core.fact.Input;
import dev.ismap.core.problem.Problem;
import dev.ismap.core.text.Blank;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.internal.ProblemTexts;
import dev.ismap.model.list.AuditorList;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ScopeChange;
import dev.ismap.model.problem.ProblemCode;
import dev.ismap.model.procurement.ProcurementNeed;
import dev.ismap.model.procurement.WantedScope;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.model.service.CloudService.ServiceComponent;
import dev.ismap.model.service.ServiceScope;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in lists, none of which is blank: a blank region is no region, and would count as one.
 *
 * <p>A text outside a list that is blank is not stated, which is no mistake; nor is it one that an individual control
 * is described by nothing.
 */
final class BlankConstraints {

    private final List<Problem> problems = new ArrayList<>();

    private BlankConstraints() {}

    static List<Problem> problems(IsmapDocument document) {
        BlankConstraints blanks = new BlankConstraints();
        if (document instanceof ServiceRegistrationApplication application) {
            blanks.input("/statement/coveredComponents", application.statement().coveredComponents());
            blanks.input("/statement/regions", application.statement().regions());
            List<ServiceComponent> components =
                    application.service().components().known().orElse(List.of());
            for (int i = 0; i < components.size(); i++) {
                String place = "/service/components/" + i;
                blanks.list(place + "/plans", components.get(i).plans());
                blanks.list(place + "/variants", components.get(i).variants());
                blanks.list(place + "/regions", components.get(i).regions());
            }
        } else if (document instanceof ProcurementNeed need) {
            blanks.wanted("/wanted", need.wanted());
            blanks.scope("/service/scope", need.service().scope());
        } else if (document instanceof CloudServiceList list) {
            for (int i = 0; i < list.entries().size(); i++) {
                blanks.input("/entries/" + i + "/builtOn", list.entries().get(i).builtOn());
                blanks.events(
                        "/entries/" + i + "/events/", list.entries().get(i).events());
            }
        } else if (document instanceof AuditorList list) {
            for (int i = 0; i < list.entries().size(); i++) {
                blanks.events(
                        "/entries/" + i + "/events/", list.entries().get(i).events());
            }
        }
        return blanks.problems;
    }

    private void events(String place, List<ListEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            scope(place + i + "/scope", events.get(i).scope());
            ScopeChange change = events.get(i).scopeChange();
            list(place + i + "/scopeChange/addedComponents", change.addedComponents());
            list(place + i + "/scopeChange/droppedComponents", change.droppedComponents());
            list(place + i + "/scopeChange/addedRegions", change.addedRegions());
            list(place + i + "/scopeChange/droppedRegions", change.droppedRegions());
        }
    }

    private void scope(String place, ServiceScope scope) {
        input(place + "/components", scope.components());
        input(place + "/excludedComponents", scope.excludedComponents());
        input(place + "/plans", scope.plans());
        input(place + "/variants", scope.variants());
        input(place + "/regions", scope.regions());
        input(place + "/excludedRegions", scope.excludedRegions());
    }

    private void wanted(String place, WantedScope wanted) {
        input(place + "/components", wanted.components());
        input(place + "/plans", wanted.plans());
        input(place + "/variants", wanted.variants());
        input(place + "/regions", wanted.regions());
    }

    private void input(String place, Input<List<String>> names) {
        names.known().ifPresent(known -> list(place, known));
    }

    private void list(String place, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (Blank.is(names.get(i))) {
                problems.add(ProblemCode.BLANK_ITEM.at(place + "/" + i, ProblemTexts.blankItem()));
            }
        }
    }
}
