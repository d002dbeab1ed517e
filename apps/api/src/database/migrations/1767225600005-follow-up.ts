import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes of the Week: agreements and their ledger, enquiries, published figures. */
export class FollowUp1767225600005 implements MigrationInterface {
  name = 'FollowUp1767225600005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE agreement (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL CONSTRAINT agreement_edition REFERENCES edition,
        title jsonb NOT NULL CONSTRAINT agreement_title CHECK (is_localized(title)),
        kind text NOT NULL CONSTRAINT agreement_kind CHECK (kind IN ('contract', 'framework', 'memorandum', 'letter_of_intent')),
        sector_code text CONSTRAINT agreement_sector REFERENCES sector,
        district_code text CONSTRAINT agreement_district REFERENCES district,
        summary jsonb CONSTRAINT agreement_summary CHECK (is_localized(summary)),
        stage text NOT NULL CONSTRAINT agreement_stage CHECK (stage IN ('pitched', 'negotiating', 'signed', 'started', 'funded', 'producing')),
        status text NOT NULL DEFAULT 'ongoing' CONSTRAINT agreement_status CHECK (status IN ('ongoing', 'delayed', 'suspended', 'terminated')),
        status_reason text,
        signed_on date,
        signed_at_activity_id uuid CONSTRAINT agreement_signed_at REFERENCES activity,
        notes text,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT agreement_signed CHECK ((stage IN ('pitched', 'negotiating')) = (signed_on IS NULL)),
        CONSTRAINT agreement_status_reason CHECK (status = 'ongoing' OR status_reason IS NOT NULL)
      );
      CREATE INDEX agreement_by_edition ON agreement (edition_id, signed_on);
      CREATE INDEX agreement_by_signed_at ON agreement (signed_at_activity_id);
      CREATE INDEX agreement_by_words ON agreement USING gin (localized_words(title) gin_trgm_ops);

      CREATE TABLE agreement_party (
        agreement_id uuid NOT NULL CONSTRAINT agreement_party_agreement REFERENCES agreement ON DELETE CASCADE,
        position integer NOT NULL CONSTRAINT agreement_party_position CHECK (position > 0),
        organisation_id uuid NOT NULL CONSTRAINT agreement_party_organisation REFERENCES organisation,
        side text NOT NULL CONSTRAINT agreement_party_side CHECK (side IN ('mainland', 'taiwan', 'hongkong', 'macao', 'other')),
        signatory_id uuid CONSTRAINT agreement_party_signatory REFERENCES person,
        signatory_title jsonb CONSTRAINT agreement_party_signatory_title CHECK (is_localized(signatory_title)),
        PRIMARY KEY (agreement_id, position),
        CONSTRAINT agreement_party_once UNIQUE (agreement_id, organisation_id)
      );
      CREATE INDEX agreement_party_by_organisation ON agreement_party (organisation_id);
      CREATE INDEX agreement_party_by_signatory ON agreement_party (signatory_id);

      -- The ledger. A line is only added; a correction is a whole new line that names the one it replaces, once.
      CREATE TABLE amount (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL CONSTRAINT amount_agreement REFERENCES agreement,
        kind text NOT NULL CONSTRAINT amount_kind CHECK (kind IN ('intended', 'contracted', 'utilised')),
        amount numeric(24, 4) NOT NULL CONSTRAINT amount_not_negative CHECK (amount >= 0),
        currency text NOT NULL CONSTRAINT amount_currency CHECK (currency ~ '^[A-Z]{3}$'),
        cny_rate numeric(20, 10) CONSTRAINT amount_cny_rate CHECK (cny_rate > 0),
        cny_rate_source text,
        cny numeric(24, 2) GENERATED ALWAYS AS (round_half_even(amount * cny_rate, 2)) STORED,
        effective_on date NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        replaces_id uuid CONSTRAINT amount_replaced_once UNIQUE,
        source text,
        note text,
        illustrative text[] NOT NULL DEFAULT '{}',
        CONSTRAINT amount_id_line UNIQUE (id, agreement_id, kind),
        CONSTRAINT amount_replaces FOREIGN KEY (replaces_id, agreement_id, kind) REFERENCES amount (id, agreement_id, kind),
        CONSTRAINT amount_zero_withdraws CHECK (amount > 0 OR replaces_id IS NOT NULL),
        CONSTRAINT amount_cny_is_one CHECK (currency <> 'CNY' OR cny_rate IS NOT DISTINCT FROM 1)
      );
      CREATE INDEX amount_by_agreement ON amount (agreement_id, kind);
      CREATE TRIGGER amount_only_added BEFORE UPDATE OR DELETE ON amount FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE enquiry (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL CONSTRAINT enquiry_edition REFERENCES edition,
        delegation_id uuid CONSTRAINT enquiry_delegation REFERENCES delegation,
        asked_by_id uuid CONSTRAINT enquiry_asked_by REFERENCES delegate,
        topic text NOT NULL CONSTRAINT enquiry_topic CHECK (topic IN ('personnel_policy', 'company_registration', 'land', 'tax',
          'incentives', 'investment_environment', 'other')),
        question jsonb NOT NULL CONSTRAINT enquiry_question CHECK (is_localized(question)),
        answer jsonb CONSTRAINT enquiry_answer CHECK (is_localized(answer)),
        status text NOT NULL DEFAULT 'open' CONSTRAINT enquiry_status CHECK (status IN ('open', 'answered', 'closed')),
        owner_id uuid CONSTRAINT enquiry_owner REFERENCES app_user,
        due_on date,
        answered_at timestamptz,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT enquiry_answered CHECK (status = 'open' OR answer IS NOT NULL AND answered_at IS NOT NULL)
      );
      CREATE INDEX enquiry_by_edition ON enquiry (edition_id, status, due_on);
      CREATE INDEX enquiry_by_delegation ON enquiry (delegation_id);
      CREATE INDEX enquiry_by_asked_by ON enquiry (asked_by_id);

      CREATE TABLE indicator (
        id uuid PRIMARY KEY,
        edition_id uuid CONSTRAINT indicator_edition REFERENCES edition,
        name jsonb NOT NULL CONSTRAINT indicator_name CHECK (is_localized(name)),
        unit text NOT NULL,
        notes text,
        illustrative text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX indicator_by_edition ON indicator (edition_id);

      -- A published value with its source; a restatement is a further row, the latest recorded one is current.
      CREATE TABLE indicator_value (
        id uuid PRIMARY KEY,
        indicator_id uuid NOT NULL CONSTRAINT indicator_value_indicator REFERENCES indicator ON DELETE CASCADE,
        value numeric(28, 6) NOT NULL,
        as_of text CONSTRAINT indicator_value_as_of CHECK (as_of ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
        period text CONSTRAINT indicator_value_period CHECK (period ~ '^[0-9]{4}(-[0-9]{2})?/[0-9]{4}(-[0-9]{2})?$'),
        change_on_year numeric(10, 6),
        source text,
        note text,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        illustrative text[] NOT NULL DEFAULT '{}',
        CONSTRAINT indicator_value_when CHECK (num_nonnulls(as_of, period) <= 1)
      );
      CREATE INDEX indicator_value_by_indicator ON indicator_value (indicator_id, recorded_at DESC);

      CREATE TRIGGER agreement_touch BEFORE UPDATE ON agreement FOR EACH ROW EXECUTE FUNCTION touch_row();
      CREATE TRIGGER enquiry_touch BEFORE UPDATE ON enquiry FOR EACH ROW EXECUTE FUNCTION touch_row();
      CREATE TRIGGER indicator_touch BEFORE UPDATE ON indicator FOR EACH ROW EXECUTE FUNCTION touch_row();

      CREATE TRIGGER agreement_audit AFTER INSERT OR UPDATE OR DELETE ON agreement
        FOR EACH ROW EXECUTE FUNCTION audit_row('edition_id', 'title', 'kind', 'sector_code', 'district_code', 'summary',
          'stage', 'status', 'status_reason', 'signed_on', 'signed_at_activity_id', 'notes');
      CREATE TRIGGER agreement_party_audit AFTER INSERT OR UPDATE OR DELETE ON agreement_party
        FOR EACH ROW EXECUTE FUNCTION audit_row('position', 'organisation_id', 'side', 'signatory_id', 'signatory_title');
      CREATE TRIGGER amount_audit AFTER INSERT ON amount
        FOR EACH ROW EXECUTE FUNCTION audit_row('agreement_id', 'kind', 'amount', 'currency', 'cny_rate', 'cny_rate_source',
          'effective_on', 'replaces_id', 'source', 'note');
      CREATE TRIGGER enquiry_audit AFTER INSERT OR UPDATE OR DELETE ON enquiry
        FOR EACH ROW EXECUTE FUNCTION audit_row('edition_id', 'delegation_id', 'asked_by_id', 'topic', 'question', 'answer',
          'status', 'owner_id', 'due_on', 'answered_at');
      CREATE TRIGGER indicator_audit AFTER INSERT OR UPDATE OR DELETE ON indicator
        FOR EACH ROW EXECUTE FUNCTION audit_row('edition_id', 'name', 'unit', 'notes');
      CREATE TRIGGER indicator_value_audit AFTER INSERT OR UPDATE OR DELETE ON indicator_value
        FOR EACH ROW EXECUTE FUNCTION audit_row('indicator_id', 'value', 'as_of', 'period', 'change_on_year', 'source', 'note');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE indicator_value, indicator, enquiry, amount, agreement_party, agreement');
  }
}
