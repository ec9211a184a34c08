package dev.ismap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.core.law.Basis;
import dev.ismap.core.problem.InputException;
import dev.ismap.core.text.Label;
import dev.ismap.core.time.PartialDate;
import dev.ismap.model.ControlStandardDocument.ControlStandardRow;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.model.statement.OptionalDetail;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ControlStandardDocumentTest {

    private static final ControlStandard STANDARD = ControlStandards.edition("2022-04-01");

    @Test
    void theDocumentOfAnEditionHasItsRowsInOrder() {
        ControlStandardDocument document = ControlStandardDocument.of(STANDARD);
        assertEquals("2022-04-01", document.edition());
        assertTrue(document.optionalDetailsComplete());
        assertEquals(Optional.of(Basis.SECONDARY), document.optionalDetailsBasis());
        assertEquals(
                STANDARD.controls().stream().map(control -> control.id()).toList(),
                document.controls().stream().map(ControlStandardRow::id).toList());
        ControlStandardRow chapter = document.controls().get(0);
        assertEquals(Optional.empty(), chapter.parent());
        assertEquals(Optional.of(STANDARD.control(0).name()), chapter.name());
    }

    @Test
    void whatIsWrittenOfAnEditionIsReadAgainAsTheSame() {
        for (ControlStandard standard : List.of(STANDARD, ControlStandards.edition("2024-07"))) {
            String written = IsmapJson.standard().write(ControlStandardDocument.of(standard));
            ControlStandard again = IsmapJson.standard()
                    .read(written, ControlStandardDocument.class)
                    .toStandard();
            assertEquals(standard.contentHash(), again.contentHash());
            assertEquals(standard, again);
        }
    }

    @Test
    void aStandardOfTheUsersOwnHasItsOwnNamesAndDetails() {
        ControlStandard builtIn = ControlStandards.edition("2024-07");
        List<ControlStandardRow> rows =
                builtIn
                        .all()
                        .minus(builtIn.optionalDetails())
                        .union(builtIn.set(List.of(ControlId.parse("5.1.1.1"))))
                        .stream()
                        .map(ControlStandardRow::of)
                        .map(row -> new ControlStandardRow(
                                row.id(),
                                row.layer(),
                                row.level(),
                                row.parent(),
                                Optional.of("自社の名称"),
                                Optional.empty()))
                        .toList();
        ControlStandard mine = new ControlStandardDocument("2024-07", true, Optional.empty(), rows).toStandard();

        assertEquals(List.of(ControlId.parse("5.1.1.1")), mine.optionalDetails().ids());
        assertEquals(Optional.of(Basis.OFFICIAL), mine.optionalDetailsBasis());
        assertTrue(mine.controls().stream().allMatch(control -> control.name().equals(Label.same("自社の名称"))));
        assertEquals(
                builtIn.control(ControlId.parse("6.1.2")).references(),
                mine.control(ControlId.parse("6.1.2")).references(),
                "where a row comes from in other standards is not the user's to repeat");
    }

    @Test
    void ofAHeldEditionNothingMandatoryIsLeftOut() {
        List<ControlStandardRow> rows = STANDARD.controls().stream()
                .filter(control -> !control.id().toString().equals("4.4.1.1"))
                .map(ControlStandardRow::of)
                .toList();
        ControlStandardDocument document = new ControlStandardDocument("2022-04-01", true, Optional.empty(), rows);
        InputException e = assertThrows(InputException.class, document::toStandard);
        assertEquals(
                List.of("/controls OPTIONAL_DETAIL_MANDATORY_LOST"),
                e.problems().stream()
                        .map(problem -> problem.path() + " " + problem.code())
                        .toList());
    }

    @Test
    void anEditionThatTheLibraryDoesNotHoldIsTheUsersOwn() {
        List<ControlStandardRow> rows = STANDARD.controls().stream()
                .limit(18)
                .map(ControlStandardRow::of)
                .toList();
        ControlStandard mine = new ControlStandardDocument("2026-04-01", true, Optional.empty(), rows).toStandard();
        assertEquals(PartialDate.parse("2026-04-01"), mine.edition().issued());
        assertEquals(18, mine.controls().size());
        assertEquals(
                "2021-06-22",
                new ControlStandardDocument("2021-06-22", false, Optional.empty(), rows)
                        .toStandard()
                        .id());

        ControlStandardDocument nameless = new ControlStandardDocument("mine", true, Optional.empty(), rows);
        InputException e = assertThrows(InputException.class, nameless::toStandard);
        assertEquals("UNKNOWN_EDITION", e.problems().get(0).code());
    }

    @Test
    void aBasisGoesWithWhatIsComplete() {
        List<ControlStandardRow> rows = STANDARD.controls().stream()
                .limit(1)
                .map(ControlStandardRow::of)
                .toList();
        for (ControlStandardDocument document : List.of(
                new ControlStandardDocument("2026-04-01", true, Optional.of(Basis.ASSUMED), rows),
                new ControlStandardDocument("2026-04-01", false, Optional.of(Basis.SECONDARY), rows))) {
            assertEquals(
                    List.of("OPTIONAL_DETAIL_BASIS /optionalDetailsBasis"),
                    document.problems().stream()
                            .map(problem -> problem.code() + " " + problem.path())
                            .toList());
        }
    }

    @Test
    void anOptionalDetailOfAStatementCompletesTheStandard() {
        OptionalDetail detail = OptionalDetail.of(ControlId.parse("12.2.1.15"), ControlId.parse("12.2.1"), "名称");
        ControlStandard completed = STANDARD.with(List.of(detail.toRow()));
        assertEquals(Label.same("名称"), completed.control(detail.id()).name());
        assertEquals(
                Optional.of(Label.of("名称", "Name")),
                detail.withNameEn("Name").toRow().name());
        assertEquals(
                Optional.of(Label.same("Name")),
                detail.withNameJa("").withNameEn("Name").toRow().name());
        assertEquals(
                Optional.empty(), detail.withNameJa("").withNameEn(" ").toRow().name());
    }

    @Test
    void aRowHasTheNameThatItIsGivenOrNone() {
        ControlStandardRow first = ControlStandardRow.of(STANDARD.control(0));
        ControlStandardRow nameless = new ControlStandardRow(
                first.id(), first.layer(), first.level(), first.parent(), Optional.empty(), Optional.of(" "));

        for (ControlStandardRow row : List.of(first, nameless)) {
            ControlStandard mine =
                    new ControlStandardDocument("2026-04-01", true, Optional.empty(), List.of(row)).toStandard();
            assertEquals(row == first, mine.control(0).named());
            assertEquals(row.name(), mine.control(0).ownName());
        }
    }
}
