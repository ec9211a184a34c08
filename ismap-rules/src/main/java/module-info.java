/** ISMAP's facts and rules, and the one front door. */
@org.jspecify.annotations.NullMarked
module dev.ismap.rules {
    requires transitive dev.ismap.core;
    requires transitive dev.ismap.model;
    requires org.slf4j;
    requires static org.jspecify;
}
