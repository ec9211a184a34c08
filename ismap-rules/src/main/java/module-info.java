/** ISMAP's facts and rules, and the one front door. */
@org.jspecify.annotations.NullMarked
module dev.ismap.rules {
    requires transitive dev.ismap.core;
    requires transitive dev.ismap.model;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    requires static org.jspecify;

    exports dev.ismap.rules.auditor;
    exports dev.ismap.rules.buyer;
    exports dev.ismap.rules.calendar;
    exports dev.ismap.rules.conformance;
    exports dev.ismap.rules.law;
    exports dev.ismap.rules.procurement;
    exports dev.ismap.rules.report;
    exports dev.ismap.rules.service;
    exports dev.ismap.rules.study;
    exports dev.ismap.rules;

    uses org.slf4j.spi.SLF4JServiceProvider;
}
