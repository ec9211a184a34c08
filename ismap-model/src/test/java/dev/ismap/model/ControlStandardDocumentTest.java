package dev.ismap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ismap.core.text.Label;
import dev.ismap.model.control.ControlId;
import dev.ismap.model.control.ControlStandard;
import dev.ismap.model.control.ControlStandards;
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
        assertFalse(document.optionalDetailsComplete());
        assertEquals(
                STANDARD.controls().stream().map(control -> control.id()).toList(),
                document.controls().stream().map(ControlStandardRow::id).toList());
        ControlStandardRow chapter = document.controls().get(0);
        assertEquals(Optional.empty(), chapter.parent());
        assertEquals(STANDARD.control(0).name(), Label.of(chapter.nameJa(), chapter.nameEn()));
    }

    @Test
    void anOptionalDetailOfAStatementCompletesTheStandard() {
        OptionalDetail detail = OptionalDetail.of(ControlId.parse("12.2.1.15"), ControlId.parse("12.2.1"), "名称");
        ControlStandard completed = STANDARD.with(List.of(detail.toRow()));
        assertEquals(Label.same("名称"), completed.control(detail.id()).name());
        assertEquals(Label.of("名称", "Name"), detail.withNameEn("Name").toRow().name());
        assertEquals(
                Label.same("12.2.1.15"),
                detail.withNameJa("").withNameEn(" ").toRow().name());
    }
}
