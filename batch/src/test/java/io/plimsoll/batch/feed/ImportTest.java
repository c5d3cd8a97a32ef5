package io.plimsoll.batch.feed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Runs tests on the import, each with an empty marketplace and an empty job repository. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = ImportUnderTest.class,
    properties = {
      "spring.datasource.generate-unique-name=true",
      "spring.batch.jdbc.initialize-schema=always",
      "spring.batch.job.enabled=false",
      "db-scheduler.enabled=false"
    })
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@interface ImportTest {}
