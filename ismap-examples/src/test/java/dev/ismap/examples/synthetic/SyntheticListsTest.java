package dev.ismap.examples.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.ListingAnswer.ListingStatus;
import dev.ismap.model.list.RegistrationHistory.ServiceOnDay;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SyntheticListsTest {

    @Test
    void theSeedMakesTheList() {
        assertEquals(SyntheticLists.of(50, 7), SyntheticLists.of(50, 7));
        assertNotEquals(SyntheticLists.of(50, 7), SyntheticLists.of(50, 8));
        assertEquals(
                SyntheticLists.of(50, 7).entries(),
                SyntheticLists.of(90, 7).entries().subList(0, 50));
    }

    @Test
    void everyPartSaysThatItIsSynthetic() {
        CloudServiceList list = SyntheticLists.of(200, 1);
        assertTrue(list.name().orElse("").contains("synthetic"));
        list.entries().forEach(entry -> {
            assertTrue(entry.service().contains("synthetic"));
            assertTrue(entry.provider().orElse("").contains("synthetic"));
            entry.events()
                    .forEach(event -> assertTrue(event.source().orElse("").contains("synthetic")
                            && event.remark().orElse("").contains("合成")));
        });
    }

    @Test
    void itIsADocumentLikeAnyOther() {
        CloudServiceList list = SyntheticLists.of(300, 3);
        IsmapJson json = IsmapJson.standard();
        assertEquals(list, json.read(json.write(list).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void everyStatusOccursAndNoChainIsACircle() {
        CloudServiceList list = SyntheticLists.of(500, 5);
        LocalDate day = LocalDate.of(2028, 4, 1);
        List<ServiceOnDay> states = list.register().on(day);
        assertTrue(states.stream()
                .map(ServiceOnDay::status)
                .collect(Collectors.toSet())
                .containsAll(List.of(ListingStatus.LISTED, ListingStatus.RENEWAL_PENDING, ListingStatus.EXPIRED)));
        for (int i = 0; i < 500; i++) {
            Ismap.standard().dependence(SyntheticLists.name(i), Context.on(day).services(list.register()));
        }
    }
}
