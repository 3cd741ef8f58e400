"""How many requests of a patient are open, counted for one booking after the other, whichever process takes them."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A function that a booking calls within its one statement, on PostgreSQL alone: on SQLite writers take turns.

    No trigger: a restored patient may have more, since a visit that its patient moves is a request again. Each query of
    a volatile function sees what was committed before it: the count sees the booking for whose lock it has waited.
    """
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute("""
        CREATE FUNCTION check_open_requests(
            patient varchar, doctor varchar, appointment varchar, most_with_doctor integer, most integer
        ) RETURNS void LANGUAGE plpgsql VOLATILE AS $body$
        DECLARE
            with_doctor bigint;
            in_all bigint;
        BEGIN
            PERFORM pg_advisory_xact_lock(hashtextextended('open requests of ' || patient, 0));
            SELECT count(*) FILTER (WHERE status = 'requested' AND doctor_id = doctor),
                   count(*) FILTER (WHERE status = 'requested')
                INTO with_doctor, in_all FROM appointments WHERE patient_id = patient AND id <> appointment;
            IF with_doctor >= most_with_doctor THEN
                RAISE EXCEPTION 'ck_appointments_requests_with_doctor' USING ERRCODE = 'check_violation';
            ELSIF in_all >= most THEN
                RAISE EXCEPTION 'ck_appointments_requests_in_all' USING ERRCODE = 'check_violation';
            END IF;
        END $body$
    """)
