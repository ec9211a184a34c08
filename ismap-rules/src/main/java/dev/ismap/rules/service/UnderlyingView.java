package dev.ismap.rules.service;

import dev.ismap.core.fact.ItemBounds;
import dev.ismap.core.fact.Items.ByText;
import dev.ismap.core.internal.Blank;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.rules.internal.ResolvedListing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An underlying cloud service with its listing, the days that can matter for it, and the controls taken over from it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param service what the statement says of it
 * @param listing whether it is listed, as a function of the day
 * @param filed the day of filing
 * @param asked the day asked about
 * @param standard the edition of the control standard in which the controls are counted
 * @param takenOver the controls taken over from it, but for silent details, in that edition; where its name is missing, those that are taken
 *     over from it if it bears none of the names that decisions give
 * @param takenOverByName where its name is missing, the controls taken over from it by the names that decisions give and
 *     no other service bears
 * @param silentTakenOver the silent details that may be taken over from it, whatever its name
 * @param namedByDecisions whether it is the only service without a name, so that it bears the one that decisions give
 * @since 0.1
 */
record UnderlyingView(
        UnderlyingService service,
        ResolvedListing listing,
        LocalDate filed,
        LocalDate asked,
        ControlStandard standard,
        ItemBounds takenOver,
        List<ByText> takenOverByName,
        ItemBounds silentTakenOver,
        boolean namedByDecisions) {
    /** Creates a view. */
    UnderlyingView {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(filed, "filed");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(takenOver, "takenOver");
        takenOverByName = List.copyOf(takenOverByName);
        Objects.requireNonNull(silentTakenOver, "silentTakenOver");
    }

    /** The days on which it is asked whether it is listed. */
    List<LocalDate> days() {
        return List.of(filed, asked);
    }

    /** Whether to state a name is no deed: it bears the one that is stated, or it makes a difference which it bears. */
    boolean isNameFixed() {
        return service.name().known().filter(name -> !Blank.is(name)).isPresent()
                || !takenOverByName.isEmpty()
                || listing.hangsOnTheName();
    }

    /** The names that make a difference, those together by which all is the same. */
    List<List<String>> namesToldApart() {
        List<String> sources = takenOverByName.stream().map(ByText::text).toList();
        List<List<String>> names = new ArrayList<>();
        sources.forEach(name -> names.add(List.of(name)));
        for (List<String> alike : listing.names(days())) {
            List<String> others =
                    alike.stream().filter(name -> !sources.contains(name)).toList();
            if (!others.isEmpty()) {
                names.add(others);
            }
        }
        return names;
    }
}
