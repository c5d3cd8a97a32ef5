package guilty.batch.evaluation;

import org.springframework.beans.factory.annotation.Value;

record JobReadingSetting(@Value("${plimsoll.data-dir}") String folder) {}
