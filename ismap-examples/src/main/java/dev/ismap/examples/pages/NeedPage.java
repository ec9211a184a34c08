package dev.ismap.examples.pages;

import dev.ismap.core.text.Label;
import dev.ismap.examples.html.TickList;
import dev.ismap.examples.html.Timeline;
import dev.ismap.examples.html.Timeline.Row;
import dev.ismap.rules.buyer.NeedAnswer;
import dev.ismap.rules.buyer.NeedAnswer.Fit;
import dev.ismap.rules.buyer.NeedAnswer.ServiceFit;
import dev.ismap.rules.report.Block;
import dev.ismap.rules.report.Block.Item;
import dev.ismap.rules.report.Block.Items;
import dev.ismap.rules.report.Block.Section;
import dev.ismap.rules.report.Blocks;
import dev.ismap.rules.report.Document;
import dev.ismap.rules.report.Inline;
import dev.ismap.rules.report.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The answer to a need as a page: with the contract against the terms of the services, and the days to look again. */
public final class NeedPage {

    /** The section of the report that has a row a service. The pictures stand after it. */
    private static final String SERVICES = "services";

    private NeedPage() {}

    /**
     * The page of an answer.
     *
     * @param told what the report says
     * @param answer the answer
     */
    public static Document of(Document told, NeedAnswer answer) {
        Blocks pictures = new Blocks();
        terms(told, answer, pictures);
        checks(told, answer, pictures);
        List<Block> blocks = new ArrayList<>(told.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Section section && section.anchor().equals(SERVICES)) {
                blocks.addAll(i + 1, pictures.list());
                break;
            }
        }
        return new Document(told.language(), told.title(), blocks);
    }

    /** The contract, and until when the registration of each service is valid that is not ruled out. */
    private static void terms(Document told, NeedAnswer answer, Blocks pictures) {
        List<Row> rows = new ArrayList<>();
        var contract = answer.need().contract();
        if (contract.from().known().isPresent() || contract.to().known().isPresent()) {
            rows.add(new Row(
                    Label.of("契約期間", "Contract").in(told.language()),
                    contract.from().known(),
                    contract.to().known()));
        }
        for (ServiceFit service : answer.services()) {
            service.situation()
                    .lastValidDay()
                    .filter(last -> service.situation().fit() != Fit.DOES_NOT_SERVE && !last.isBefore(answer.day()))
                    .ifPresent(last -> rows.add(Row.between(service.name(), answer.day(), last)));
        }
        if (rows.size() > 1) {
            String title = Label.of("契約期間と有効期間の満了日", "The contract and the last valid days")
                    .in(told.language());
            pictures.section(
                    "days", title, inside -> inside.add(new Timeline(title, told.language(), answer.day(), rows)));
        }
    }

    /** The days to look again, each with the services, to be ticked. */
    private static void checks(Document told, NeedAnswer answer, Blocks pictures) {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        for (ServiceFit service : answer.services()) {
            if (service.situation().fit() != Fit.DOES_NOT_SERVE) {
                service.lookAgainOn()
                        .forEach(day -> days.computeIfAbsent(day, one -> new ArrayList<>())
                                .add(service.name()));
            }
        }
        if (!days.isEmpty()) {
            String title =
                    Label.of("掲載を再確認する日", "Days to look at the list again").in(told.language());
            String all = Label.of("すべてのサービス", "all services").in(told.language());
            long candidates = answer.services().stream()
                    .filter(service -> service.situation().fit() != Fit.DOES_NOT_SERVE)
                    .count();
            List<Item> items = days.entrySet().stream()
                    .map(day -> Item.of(Line.of(
                            Inline.strong(day.getKey().toString()),
                            Inline.text("  "
                                    + (day.getValue().size() == candidates && candidates > 1
                                            ? all
                                            : String.join(Label.of("、", ", ").in(told.language()), day.getValue()))))))
                    .toList();
            pictures.section("look-again", title, inside -> inside.add(new TickList(title, new Items(false, items))));
        }
    }
}
