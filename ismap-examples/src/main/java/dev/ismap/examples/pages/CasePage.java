package dev.ismap.examples.pages;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.text.Label;
import dev.ismap.core.text.Language;
import dev.ismap.examples.html.TickList;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.registration.ServiceRegistrationApplication;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import dev.ismap.rules.report.Block;
import dev.ismap.rules.report.Block.Items;
import dev.ismap.rules.report.Block.Section;
import dev.ismap.rules.report.Blocks;
import dev.ismap.rules.report.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a report says of a case, as one page: the answer, the reasons, a map of the decisions on the control standard, a
 * timeline, and what to do as a list to be ticked.
 */
public final class CasePage {

    /** The sections of a report that give the reasons. The pictures stand after them. */
    private static final Set<String> REASONS = Set.of("why", "open", "idle");

    /** The section of a report that tells what to do and to find out. */
    private static final String TO_DO = "next";

    private CasePage() {}

    /**
     * The page of a case.
     *
     * @param told what the report says
     * @param ismap the law that counts
     * @param document the case
     * @param determination what was found
     * @param context what was asked
     */
    public static Document of(
            Document told, Ismap ismap, IsmapDocument document, Determination determination, Context context) {
        Language language = told.language();
        List<Block> blocks = new ArrayList<>(told.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Section section && section.anchor().equals(TO_DO)) {
                blocks.set(i, ticked(section, section.title().words()));
            }
        }
        int place = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Section section) || REASONS.contains(section.anchor())) {
                place = i + 1;
            } else {
                break;
            }
        }
        blocks.addAll(place, pictures(ismap, document, determination, context, language));
        return new Document(language, told.title(), blocks);
    }

    private static List<Block> pictures(
            Ismap ismap, IsmapDocument document, Determination determination, Context context, Language language) {
        Blocks pictures = new Blocks();
        CaseTimeline.of(ismap, document, context, language)
                .ifPresent(timeline -> pictures.section("days", timeline.title(), inside -> inside.add(timeline)));
        if (document instanceof ServiceRegistrationApplication application) {
            StatementMap.of(application.statement(), determination, context.standards(), language)
                    .ifPresent(map -> pictures.section(
                            "controls",
                            Label.of("管理基準と採否（章別）", "The control standard, by chapter")
                                    .in(language),
                            inside -> inside.add(map)));
        }
        return pictures.list();
    }

    /** A section whose lists, and those of the sections inside it, are to be ticked. */
    public static Section ticked(Section section, String title) {
        List<Block> blocks = section.blocks().stream()
                .map(block -> {
                    if (block instanceof Items items) {
                        return new TickList(title, items);
                    }
                    return block instanceof Section inner
                            ? ticked(inner, inner.title().words())
                            : block;
                })
                .toList();
        return new Section(section.anchor(), section.title(), blocks);
    }
}
