package dev.ismap.model.validation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ismap.model.IsmapDocument;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** Bean Validation is tried where the modules have their bounds. */
class NamedModulesTest {

    @Test
    void theTestsRunInNamedModules() {
        assertTrue(IsmapValidation.class.getModule().isNamed());
        assertTrue(HibernateValidator.class.getModule().isNamed());
        assertFalse(IsmapDocument.class.getModule().isOpen("dev.ismap.model", HibernateValidator.class.getModule()));
    }
}
