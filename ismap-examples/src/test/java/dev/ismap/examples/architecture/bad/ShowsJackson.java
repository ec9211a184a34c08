package dev.ismap.examples.architecture.bad;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Bad: each member shows a type of Jackson to whoever uses it. */
public final class ShowsJackson {

    public JsonNode shown;

    public JsonNode given() {
        return shown;
    }

    public void taken(JsonNode node) {}

    public List<JsonNode> inside() {
        return List.of();
    }

    public String thrown() throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(shown);
    }
}
