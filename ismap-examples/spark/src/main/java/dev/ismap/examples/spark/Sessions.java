package dev.ismap.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** How we use the cluster. */
final class Sessions {

    private Sessions() {}

    /** A session, with what is ours; whatever was configured stays. */
    static SparkSession of(SparkConf configured) {
        SparkConf conf = configured
                .setIfMissing("spark.app.name", "ismap")
                // Days are days, whatever the machine's zone is.
                .setIfMissing("spark.sql.session.timeZone", "UTC")
                .setIfMissing("spark.sql.datetime.java8API.enabled", "true")
                // The two folders are written side by side; otherwise each part would be sorted first.
                .setIfMissing("spark.sql.maxConcurrentOutputFileWriters", "2");
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.ui.enabled", "false")
                    .setIfMissing("spark.driver.host", "localhost")
                    .setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
