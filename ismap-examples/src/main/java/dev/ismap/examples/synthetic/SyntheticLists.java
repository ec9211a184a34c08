package dev.ismap.examples.synthetic;

import dev.ismap.core.fact.Input;
import dev.ismap.core.law.Basis;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.list.CloudServiceList;
import dev.ismap.model.list.CloudServiceList.CloudServiceEntry;
import dev.ismap.model.list.CompleteDays;
import dev.ismap.model.list.ListEvent;
import dev.ismap.model.list.ListEvent.ListEventKind;
import dev.ismap.model.service.Programme;
import dev.ismap.model.service.RegistrationNumber;
import dev.ismap.model.service.ServiceScope;
import dev.ismap.rules.Ismap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes lists of any size of services that do not exist, over ten years.
 *
 * <p>Their names, sources and remarks say that they are synthetic. The same size and seed give the same list, on every
 * machine: {@link Random} is specified to the bit. Each entry counts as secondary, as what is assumed decides nothing.
 */
public final class SyntheticLists {

    /** The first day about which such a list tells something. */
    public static final LocalDate FIRST = LocalDate.of(2021, 4, 1);

    /** The last one, up to which it is complete. */
    public static final LocalDate LAST = LocalDate.of(2031, 3, 31);

    private static final List<String> REGIONS = List.of("東日本リージョン", "西日本リージョン", "海外リージョン");
    private static final int NUMBERS_A_YEAR = 10_000;

    private final Random random;
    private final String source;

    private SyntheticLists(long seed) {
        this.random = new Random(seed);
        this.source = "synthetic, seed " + seed;
    }

    /** A list of a number of entries, at most 100 years of registration numbers. */
    public static CloudServiceList of(int entries, long seed) {
        SyntheticLists lists = new SyntheticLists(seed);
        List<CloudServiceEntry> made = new ArrayList<>(entries);
        for (int i = 0; i < entries; i++) {
            made.add(lists.entry(i));
        }
        return CloudServiceList.none()
                .withName("合成データのリスト（実在しない。） / synthetic list, seed " + seed)
                .withCompleteOn(List.of(CompleteDays.of(FIRST, LAST).withKnownOn(PartialDate.of(FIRST))))
                .withEntries(made);
    }

    /** The name of the service of an entry, counted from 0. */
    public static String name(int index) {
        return "合成サービス" + index + " (synthetic)";
    }

    private CloudServiceEntry entry(int index) {
        CloudServiceEntry entry = CloudServiceEntry.of(
                        name(index), random.nextInt(8) == 0 ? Programme.ISMAP_LIU : Programme.ISMAP, Basis.SECONDARY)
                .withRegistrationNumber(RegistrationNumber.of(2000 + index / NUMBERS_A_YEAR, index % NUMBERS_A_YEAR))
                .withProvider("合成事業者" + index / 4 + " (synthetic)");
        if (random.nextInt(3) > 0) {
            // on an earlier one, so that nothing is built on itself
            entry = entry.withBuiltOn(
                    Input.given(index > 0 && random.nextBoolean() ? List.of(name(random.nextInt(index))) : List.of()));
        }
        return entry.withEvents(events(index));
    }

    /** A registration, its renewals, and what else may happen to a service. */
    private List<ListEvent> events(int index) {
        List<ListEvent> events = new ArrayList<>();
        LocalDate day = FIRST.plusDays(random.nextInt(365 * 8));
        LocalDate end = day.minusDays(60 + random.nextInt(60)).withDayOfMonth(1).minusDays(1);
        events.add(event(ListEventKind.REGISTERED, day).withPeriodEnd(end).withScope(scope()));
        while (true) {
            LocalDate last = Ismap.standard().validity(end).lastValidDay();
            if (last.isAfter(LAST)) {
                break;
            }
            if (random.nextInt(20) == 0) {
                events.add(event(ListEventKind.EXPIRED, last.plusDays(1)));
                break;
            }
            LocalDate applied = last.minusDays(random.nextInt(45));
            events.add(event(ListEventKind.RENEWAL_APPLIED, applied));
            LocalDate decided = applied.plusDays(30 + random.nextInt(120));
            if (decided.isAfter(LAST)) {
                break;
            }
            end = end.plusYears(1);
            events.add(event(ListEventKind.RENEWED, decided).withPeriodEnd(end));
            something(index, decided, events);
        }
        return events;
    }

    private void something(int index, LocalDate after, List<ListEvent> events) {
        LocalDate day = after.plusDays(1 + random.nextInt(60));
        if (day.isAfter(LAST)) {
            return;
        }
        switch (random.nextInt(16)) {
            case 0 -> events.add(event(ListEventKind.RENAMED, day).withName("合成サービス" + index + "改 (synthetic)"));
            case 1 ->
                events.add(event(ListEventKind.PROVIDER_SUCCEEDED, day)
                        .withProvider("合成事業者" + index / 4 + "承継 (synthetic)"));
            case 2 -> events.add(event(ListEventKind.SCOPE_CHANGED, day).withScope(scope()));
            default -> {}
        }
    }

    private ServiceScope scope() {
        return ServiceScope.none()
                .withRegions(Input.given(REGIONS.subList(0, 1 + random.nextInt(REGIONS.size()))))
                .withExcludedRegions(Input.given(List.of()));
    }

    private ListEvent event(ListEventKind kind, LocalDate day) {
        return ListEvent.of(kind, day).withSource(source).withRemark("合成データ（実在しない。）");
    }
}
