"""Training quotas of users."""

from __future__ import annotations

from ...models import TrainingQuotaType
from ..handlers.call import Call, handles
from ..handlers.lists import Row
from ..iam import USER_ID
from ..spec.replies import INVALID, Fault, Reply
from .training_jobs import JOBS

TABLE = "training_quotas"
JOBS_AT_MOST = 1000
SWITCHES = {TrainingQuotaType.JOB_RETENTION_ENABLED: (0, 1), TrainingQuotaType.JOB_NUM_QUOTA_NOTIFY: (0, 0)}


def _limits(call: Call, user_id: str) -> Row:
    limits: Row = call.fake.table(TABLE).setdefault(user_id, {TrainingQuotaType.JOB_NUM.value: JOBS_AT_MOST})
    return limits


@handles("ShowTrainingQuotas")
def list_quotas(call: Call) -> Reply:
    """Return the limit and the number of training jobs, which the service shows only for this type."""
    kind = TrainingQuotaType.JOB_NUM.value
    if call.query.get("resource", kind) != kind:
        return Reply({"quotas": []})
    limits = _limits(call, call.query.get("user_id") or USER_ID)
    return Reply({"quotas": [{"resource": kind, "quota": limits[kind], "used": len(JOBS.of(call))}]})


@handles("ModifyTrainingQuotas")
def update(call: Call) -> Reply:
    """Change limits and switches of a user.

    Raises:
        Fault: A value is outside the range of its type.
    """
    for setting in call.body["quotas"]:
        low, high = SWITCHES.get(setting["resource"], (1, setting["quota"]))
        if not low <= setting["quota"] <= high:
            raise Fault(400, INVALID, f"The quota {setting['resource']} can't be {setting['quota']}.")
    limits = _limits(call, call.body.get("user_id") or USER_ID)
    limits |= {setting["resource"]: setting["quota"] for setting in call.body["quotas"]}
    return Reply(call.body)
