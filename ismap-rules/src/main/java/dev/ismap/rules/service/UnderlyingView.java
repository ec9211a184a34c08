package dev.ismap.rules.service;

import dev.ismap.core.fact.ItemBounds;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.statement.UnderlyingService;
import dev.ismap.rules.internal.ResolvedListing;
import java.time.LocalDate;
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
 * @param takenOver the controls taken over from it, in that edition
 * @param bearsName whether it surely bears a name that a decision gives, so that a name is stated
 * @since 0.1
 */
record UnderlyingView(
        UnderlyingService service,
        ResolvedListing listing,
        LocalDate filed,
        LocalDate asked,
        ControlStandard standard,
        ItemBounds takenOver,
        boolean bearsName) {
    /** Creates a view. */
    UnderlyingView {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(filed, "filed");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(takenOver, "takenOver");
    }

    /** The days on which it is asked whether it is listed. */
    List<LocalDate> days() {
        return List.of(filed, asked);
    }
}
