import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Delegates ask about their days as well as about policy. */
export class PracticalTopics1767225600101 implements MigrationInterface {
  name = 'PracticalTopics1767225600101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE enquiry DROP CONSTRAINT enquiry_topic, ADD CONSTRAINT enquiry_topic CHECK (topic IN ('programme', 'transport',
        'accommodation', 'meals', 'personnel_policy', 'company_registration', 'land', 'tax', 'incentives',
        'investment_environment', 'other'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      UPDATE enquiry SET topic = 'other' WHERE topic IN ('programme', 'transport', 'accommodation', 'meals');
      ALTER TABLE enquiry DROP CONSTRAINT enquiry_topic, ADD CONSTRAINT enquiry_topic CHECK (topic IN ('personnel_policy',
        'company_registration', 'land', 'tax', 'incentives', 'investment_environment', 'other'));
    `);
  }
}
