package dev.ismap.model.control;

import dev.ismap.core.text.Label;
import java.util.List;

/** The optional details of edition 2024-07 that are known: some of many, the rest stand in Attached table 3. */
final class KnownOptionalRows {

    private static final String ROWS = """
            7.2.2.18 | Incident response training | インシデント対応訓練
            8.1.5.4.P | Cryptographic erasure on the provider's responsibility | クラウドサービス事業者の責任による暗号化消去
            12.2.1.15 | Machine-learning or sandbox malware protection | 機械学習又はサンドボックスによるマルウェア対策
            13.1.3.1 | Division into network domains | ネットワーク領域への分割
            13.1.3.5 | Protection against unauthorised external access | 外部からの不正アクセスの防止
            13.2.3.7.P | Sender domain authentication | 送信ドメイン認証
            16.1.5.10 | Check of other systems for a similar incident | 他の情報システムでの類似インシデントの確認
            """;

    private KnownOptionalRows() {}

    static List<ControlRow> rows() {
        return ROWS.lines()
                .map(line -> line.split("\\|", -1))
                .map(columns -> ControlRow.of(
                        ControlId.parse(columns[0].strip()), Label.of(columns[2].strip(), columns[1].strip())))
                .toList();
    }
}
