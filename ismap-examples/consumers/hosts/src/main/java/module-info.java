/** A host that is a module. */
module dev.ismap.consumers.hosts {
    requires com.fasterxml.jackson.databind;
    requires dev.ismap.rules;
}
