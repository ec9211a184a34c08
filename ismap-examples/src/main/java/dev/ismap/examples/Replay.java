package dev.ismap.examples;

import dev.ismap.core.determination.Determination;
import dev.ismap.core.determination.Receipt;
import dev.ismap.core.text.Label;
import dev.ismap.model.IsmapDocument;
import dev.ismap.model.json.IsmapJson;
import dev.ismap.rules.DeterminationJson;
import dev.ismap.rules.Ismap;
import dev.ismap.rules.law.Context;
import java.util.List;

/** A determination made again from what was stored of it, to see whether it can be relied on. */
public final class Replay {

    private Replay() {}

    /**
     * Makes a determination again.
     *
     * @param stored the case as JSON
     * @param result the determination as JSON, in whatever parts
     * @return what differs; nothing where it comes out as it was
     */
    public static List<Label> differences(byte[] stored, String result) {
        Receipt receipt = DeterminationJson.readReceipt(result);
        IsmapDocument document = IsmapJson.standard().read(stored);
        Context context = Context.on(receipt.asOf());
        Determination again = Ismap.standard().replay(receipt, document, context);
        return receipt.differences(again.receipt());
    }
}
