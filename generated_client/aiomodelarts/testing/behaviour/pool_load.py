"""Jobs in a resource pool and the machine capacity that they use.

The fake has no scheduler: running jobs are placed on the ordinary machines of the pool in turn, even if these are full.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from ...models import NodePhase, NotebookStatus, ServiceStatus, WorkloadStatus, WorkloadType
from ..handlers.call import Call
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.json_paths import value_of
from ..state.state_plan import Plan, State
from ..state.table import Table
from .pool_machines import unchanged_nodes_of
from .resource_flavors import hardware_of

CORES = 2.0
MEMORY = 8.0
MEBIBYTES = 1024
INFER_STATES = {
    ServiceStatus.RUNNING: WorkloadStatus.RUNNING,
    ServiceStatus.DEPLOYING: WorkloadStatus.CREATING,
    ServiceStatus.CONCERNING: WorkloadStatus.ABNORMAL,
    ServiceStatus.FAILED: WorkloadStatus.FAILED,
    ServiceStatus.STOPPED: WorkloadStatus.TERMINATED,
    ServiceStatus.FINISHED: WorkloadStatus.COMPLETED,
    ServiceStatus.STOPPING: WorkloadStatus.TERMINATING,
    ServiceStatus.DELETING: WorkloadStatus.TERMINATING,
    ServiceStatus.PENDING: WorkloadStatus.PENDING,
    ServiceStatus.WAITING: WorkloadStatus.QUEUE,
}
NOTEBOOK_STATES = {
    NotebookStatus.INIT: WorkloadStatus.PENDING,
    NotebookStatus.CREATING: WorkloadStatus.CREATING,
    NotebookStatus.STARTING: WorkloadStatus.CREATING,
    NotebookStatus.RUNNING: WorkloadStatus.RUNNING,
    NotebookStatus.SNAPSHOTTING: WorkloadStatus.RUNNING,
    NotebookStatus.STOPPING: WorkloadStatus.TERMINATING,
    NotebookStatus.DELETING: WorkloadStatus.TERMINATING,
    NotebookStatus.STOPPED: WorkloadStatus.TERMINATED,
    NotebookStatus.CREATE_FAILED: WorkloadStatus.FAILED,
    NotebookStatus.START_FAILED: WorkloadStatus.FAILED,
}


@frozen
class Job:
    """A training job, service or notebook in a resource pool.

    Args:
        kind: Type of the job.
        key: ID of the job.
        name: Name of the job.
        flavor: Requested flavor.
        machines: Number of machines that it runs on.
        cores: CPU cores that it uses on each machine.
        memory: Memory that it uses on each machine, in GiB.
        plan: Its states.
        states: Workload state for each state of the job. None: the states are the same.
    """

    kind: WorkloadType
    key: str
    name: str
    flavor: str
    machines: int
    cores: float
    memory: float
    plan: Plan
    states: Any = None

    @property
    def created(self) -> float:
        """Creation time, in seconds since 1970."""
        return self.plan.steps[0][0]

    def status(self, moment: float) -> str:
        """Return the workload state at a time."""
        state: State = self.plan.state(moment)
        return str(state if self.states is None else self.states.get(state, WorkloadStatus.ABNORMAL).value)

    def seconds(self, now: float) -> tuple[int, int]:
        """Return the waiting time and the running time of the current run, in seconds."""
        status = self.status(now)
        begun = self.plan.entered(now)
        if status == WorkloadStatus.RUNNING:
            return 0, int(now - begun)
        waits = status in (WorkloadStatus.QUEUE, WorkloadStatus.PENDING, WorkloadStatus.CREATING)
        return int(now - begun) if waits else 0, 0

    def runs(self, moment: float) -> bool:
        """Return whether the job is running at a time."""
        return self.created <= moment and self.status(moment) == WorkloadStatus.RUNNING


def jobs_of(call: Call, pool: StoredResource) -> list[Job]:
    """Return the jobs in a pool, oldest first."""
    found = [*_training_jobs(call, pool), *_services(call, pool), *_notebooks(call, pool)]
    return sorted((job for job in found if not job.plan.gone(call.now)), key=lambda job: job.created)


def _in_pool(call: Call, table: str, path: str, pool: StoredResource) -> list[StoredResource]:
    resources: Table[StoredResource] = call.fake.table(table)
    return resources.unchanged_with_value(f"fields.{path}", pool.key)


def _training_jobs(call: Call, pool: StoredResource) -> Iterator[Job]:
    for job in _in_pool(call, "training_jobs", "spec.resource.pool_id", pool):
        resource: Row = job.fields["spec"]["resource"]
        name, flavor = value_of(job.fields, "metadata.name"), resource.get("flavor_id", "")
        machines = int(resource.get("node_count", 1))
        yield Job(WorkloadType.TRAIN, job.key, name, flavor, machines, CORES, MEMORY, job.plan)


def _services(call: Call, pool: StoredResource) -> Iterator[Job]:
    """Return the services with a model in a pool; each model may have its own pool."""
    services = call.fake.table("services")
    for service in services.unchanged_with_value(_pools_of, pool.key):
        entries = [entry for entry in service["config"] if _pool_of(service, entry) == pool.key]
        needs: Row = entries[0].get("custom_spec") or {}
        yield Job(
            WorkloadType.INFER,
            service["fields"]["service_id"],
            service["fields"]["service_name"],
            entries[0].get("specification", ""),
            sum(int(entry.get("instance_count", 1)) for entry in entries),
            float(needs.get("cpu", CORES)),
            float(needs.get("memory", MEMORY * MEBIBYTES)) / MEBIBYTES,
            service["plan"],
            INFER_STATES,
        )


def _pools_of(service: Row) -> list[str | None]:
    """Return the pools of the models of a service."""
    return [_pool_of(service, entry) for entry in service["config"]]


def _pool_of(service: Row, entry: Row) -> str | None:
    """Return the pool of a model of a service, which by default is the pool of the service."""
    pool: str | None = entry.get("pool_name") or service["fields"].get("pool_name")
    return pool


def _notebooks(call: Call, pool: StoredResource) -> Iterator[Job]:
    for notebook in _in_pool(call, "notebooks", "pool.id", pool):
        name, flavor = notebook.fields["name"], notebook.fields.get("flavor", "")
        yield Job(WorkloadType.NOTEBOOK, notebook.key, name, flavor, 1, CORES, MEMORY, notebook.plan, NOTEBOOK_STATES)


def hosts_of(call: Call, pool: StoredResource, moment: float) -> dict[str, list[StoredResource]]:
    """Return the machines of each running job at a time, by job ID; jobs do not run on spare or drained machines."""
    ordinary = [
        node for node in available(call, pool, moment) if not node.notes["spare"] and not node.notes.get("drained")
    ]
    hosts: dict[str, list[StoredResource]] = {}
    turn = 0
    for job in jobs_of(call, pool):
        if job.runs(moment) and ordinary:
            taken = range(turn, turn + min(job.machines, len(ordinary)))
            hosts[job.key] = [ordinary[number % len(ordinary)] for number in taken]
            turn = taken.stop
    return hosts


def available(call: Call, pool: StoredResource, moment: float) -> list[StoredResource]:
    """Return the machines of a pool that jobs can use at a time."""
    nodes = [node for node in unchanged_nodes_of(call, pool) if node.plan.steps[0][0] <= moment]
    return [node for node in nodes if node.plan.state(moment) == NodePhase.AVAILABLE]


def taken_on(call: Call, node: StoredResource, pool: StoredResource, moment: float) -> tuple[float, float]:
    """Return the CPU cores and GiB of memory that jobs use on a machine at a time, up to its capacity."""
    return loads(call, [node], pool, moment)[0]


def loads(
    call: Call, nodes: Iterable[StoredResource], pool: StoredResource, moment: float
) -> list[tuple[float, float]]:
    """Return the CPU cores and GiB of memory that jobs use on each of some machines at a time, up to its capacity."""
    hosts = hosts_of(call, pool, moment)
    used: dict[str, tuple[float, float]] = {}
    for job in jobs_of(call, pool):
        # A job with more machines than there are runs several times on some of them, but uses each only once.
        for key in dict.fromkeys(host.key for host in hosts.get(job.key, ())):
            cores, memory = used.get(key, (0.0, 0.0))
            used[key] = (cores + job.cores, memory + job.memory)
    found: list[tuple[float, float]] = []
    for node in nodes:
        hardware, (cores, memory) = hardware_of(node.fields["spec"]["flavor"]), used.get(node.key, (0, 0))
        found.append((min(cores, hardware.cores), min(memory, hardware.memory)))
    return found


def free_on(node: StoredResource, load: tuple[float, float]) -> Row:
    """Return the free capacity of a machine.

    Args:
        node: The machine.
        load: CPU cores and GiB of memory that jobs use on it, as `loads` returns them.
    """
    hardware, (cores, memory) = hardware_of(node.fields["spec"]["flavor"]), load
    free: Row = {
        "cpu": f"{round((hardware.cores - cores) * 1000)}m",
        "memory": f"{round((hardware.memory - memory) * MEBIBYTES)}Mi",
    }
    if hardware.gpus:
        free["nvidia.com/gpu"] = str(hardware.gpus)
    return free
