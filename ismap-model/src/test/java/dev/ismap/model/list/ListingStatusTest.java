package dev.ismap.model.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ismap.model.list.ListingAnswer.ListingState;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListingStatusTest {

    private static final Set<ListingStatus> LISTED = EnumSet.of(ListingStatus.LISTED, ListingStatus.RENEWAL_PENDING);
    private static final Set<ListingStatus> NOT_LISTED =
            EnumSet.of(ListingStatus.NOT_LISTED, ListingStatus.EXPIRED, ListingStatus.LAPSED, ListingStatus.REMOVED);

    /** What two statuses have in common, by looking at what they are. */
    static ListingStatus common(ListingStatus a, ListingStatus b) {
        if (a == b) {
            return a;
        } else if (LISTED.contains(a) && LISTED.contains(b)) {
            return ListingStatus.LISTED;
        }
        return NOT_LISTED.contains(a) && NOT_LISTED.contains(b) ? ListingStatus.NOT_LISTED : ListingStatus.UNKNOWN;
    }

    @ParameterizedTest
    @EnumSource
    void twoStatusesHaveInCommonWhatHoldsOfBoth(ListingStatus one) {
        for (ListingStatus other : ListingStatus.values()) {
            assertEquals(common(one, other), one.or(other), one + " or " + other);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStatusIsOfTheStateThatItIsAbout(ListingStatus status) {
        ListingState expected = LISTED.contains(status)
                ? ListingState.LISTED
                : NOT_LISTED.contains(status) ? ListingState.NOT_LISTED : ListingState.UNKNOWN;
        assertEquals(expected, status.state());
    }
}
