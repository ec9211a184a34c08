package dev.ismap.examples.architecture.bad;

import dev.ismap.rules.Ismap;
import dev.ismap.rules.auditor.AuditorRuleBook;
import dev.ismap.rules.law.Terms;
import dev.ismap.rules.procurement.ProcurementRuleBook;
import dev.ismap.rules.service.ServiceRuleBook;
import java.util.function.Supplier;

/** Bad: each method answers by the law as enacted, whatever law it was asked of. */
public final class AsksEnactedLaw {

    Object front() {
        return Ismap.standard();
    }

    Object services() {
        return ServiceRuleBook.asEnacted().knownTo();
    }

    Object liu() {
        return ServiceRuleBook.liuAsEnacted();
    }

    Object auditors() {
        return AuditorRuleBook.asEnacted();
    }

    Supplier<?> byReference() {
        return ProcurementRuleBook::asEnacted;
    }

    Object terms() {
        return Terms.asEnacted();
    }
}
