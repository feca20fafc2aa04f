"""How far a training job is: the addresses of its tasks, its stages, and the mapping of its ranks."""

from __future__ import annotations

from itertools import pairwise

from ...models import TrainingJobPhase, TrainingJobStageName
from ..handlers.call import Call, handles
from ..handlers.lists import Row
from ..spec.json_paths import value_of
from ..spec.replies import Reply
from .training_jobs import ENDS, JOBS, addresses, run_of

STAGES = {
    TrainingJobPhase.CREATING: (TrainingJobStageName.SCHEDULING, "The job is being scheduled."),
    TrainingJobPhase.PENDING: (TrainingJobStageName.PREPARING, "The environment is being prepared."),
    TrainingJobPhase.RUNNING: (TrainingJobStageName.RUNNING, "The job is running."),
}
END = (TrainingJobStageName.END, "The job has ended.")
NODES_OF_A_ROUTE_PLAN = 3


@handles("ListTrainingJobTasks")
def get_tasks(call: Call) -> Reply:
    """Return the tasks with their addresses, which they have once the job runs; jobs of the fake are scheduled once."""
    job = JOBS.find(call)
    if run_of(call, job) is None or call.query.get("schedule_count", 1) != 1:
        return Reply([])
    return Reply(addresses(job))


@handles("ListTrainingJobStages")
def list_stages(call: Call) -> Reply:
    """Return one record with the stages that the job has reached."""
    job = JOBS.find(call)
    reached: list[tuple[float, TrainingJobStageName, str]] = []
    for moment, state in job.plan.steps:
        phase = TrainingJobPhase(str(state))
        found = END if phase in ENDS else STAGES.get(phase)
        if found is not None and moment <= call.now:
            name, message = found
            reached.append((moment, name, message))
    rows: list[Row] = []
    ends: list[str] = [str(int(after[0] * 1000)) for _, after in pairwise(reached)]
    for number, (moment, name, message) in enumerate(reached):
        row: Row = {"job_id": job.key, "name": name.value, "en_message": message, "stage_order": number + 1}
        row |= {"start_time": str(int(moment * 1000)), "sub_stages": []}
        if number < len(ends):
            row["end_time"] = ends[number]
        rows.append(row)
    return Reply({"total_count": 1, "running_records": [{"record_order": 1, "stages": rows}]})


@handles("ShowTrainingJobRoutePlan")
def get_route_plan(call: Call) -> Reply:
    """Return the mapping of ranks: reversed for jobs with a route plan, the default for others."""
    job = JOBS.find(call)
    count = len(job.fields["status"]["tasks"])
    has_npu = value_of(job.fields, "spec.resource.flavor_detail.flavor_info.npu") is not None
    planned = has_npu and count >= NODES_OF_A_ROUTE_PLAN
    workers = range(count - 1, -1, -1) if planned else range(count)
    mapping = ",".join(f"{rank}-{worker}" for rank, worker in enumerate(workers))
    return Reply({"job_id": job.key, "status": "success" if planned else "failed", "rank_mapping": mapping})
