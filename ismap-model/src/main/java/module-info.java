/** ISMAP's things as immutable values, the control standards built in, JSON and Bean Validation. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the rules, which share the table of sentences, are compiled after it
module dev.ismap.model {
    requires transitive dev.ismap.core;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports dev.ismap.model;
    exports dev.ismap.model.audit;
    exports dev.ismap.model.control;
    exports dev.ismap.model.json;
    exports dev.ismap.model.list;
    exports dev.ismap.model.problem;
    exports dev.ismap.model.procurement;
    exports dev.ismap.model.registration;
    exports dev.ismap.model.rows;
    exports dev.ismap.model.service;
    exports dev.ismap.model.statement;
    exports dev.ismap.model.validation;
    exports dev.ismap.model.internal.problem to
            dev.ismap.rules;
}
