"""Settings of a training job: validated, and returned as responses show them."""

from __future__ import annotations

from typing import Any

from ..handlers.call import Call
from ..handlers.lists import Row
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault
from .algorithms import ALGORITHMS
from .training_catalogs import engine_of, flavor_of
from .training_code import check_boot_file

LOCAL_ROOT = "/home/ma-user/modelarts"
MOST_MACHINES = 1000
SHOWN_OF_FLAVOR = ("flavor_type", "billing", "flavor_info")


def check(body: Row) -> None:
    """Validate the settings of a new job.

    Raises:
        Fault: Settings contradict each other, or a required setting is missing.
    """
    if "tasks" in body and "spec" in body:
        raise Fault(400, INVALID, "Set spec or tasks, not both.")
    if "tasks" not in body:
        _check_algorithm(body.get("algorithm", {}))
    for one in [body, *body.get("tasks", [])]:
        check_boot_file(one.get("algorithm", {}))
    summary: Row = body.get("algorithm", {}).get("summary", {})
    if "log_type" in summary and "log_dir" not in summary:
        raise Fault(400, INVALID, "summary.log_type requires summary.log_dir.")


def _check_algorithm(given: Row) -> None:
    """Check that a job has exactly one algorithm.

    Raises:
        Fault: The algorithm is missing, incomplete or ambiguous.
    """
    if ("subscription_id" in given) != ("item_version_id" in given):
        raise Fault(400, INVALID, "Set both subscription_id and item_version_id, or neither.")
    if "code_dir" in given and not ("boot_file" in given or "command" in given):
        raise Fault(400, INVALID, "code_dir requires boot_file.")
    if "boot_file" in given and "code_dir" not in given:
        raise Fault(400, INVALID, "boot_file requires code_dir.")
    ways = [name for name in ("id", "subscription_id", "code_dir") if name in given]
    if len(ways) > 1:
        raise Fault(400, INVALID, f"Set only one of {', '.join(ways)}.")
    has_image = "command" in given and "image_url" in given.get("engine", {})
    if not ways and not has_image and "data_sources" not in given.get("summary", {}):
        raise Fault(400, INVALID, "Set the id of an algorithm, a subscription, code, or an image and its command.")


def algorithm(call: Call, given: Row) -> Row:
    """Return the algorithm of a job, with the settings of the stored algorithm if it names one.

    Raises:
        Fault: The algorithm does not exist, or does not accept the parameters.
    """
    shown: Row = documented("TrainingJobAlgorithm", given)
    if "id" in given:
        known = ALGORITHMS.find(call, given["id"]).fields
        settings: Row = known["job_config"]
        own = {key: settings[key] for key in ("code_dir", "boot_file", "command", "engine") if key in settings}
        own["policies"] = known["advanced_config"]
        shown = {**own, **shown, "name": known["metadata"]["name"]}
        shown["parameters"] = _parameters(settings, given.get("parameters", []))
    if "engine" in shown:
        shown["engine"] = engine_of(shown["engine"])
    if "environments" in given:
        shown["environments"] = [given["environments"]]
    for kind in ("inputs", "outputs"):
        if kind in given:
            shown[kind] = [_channel(kind, number, channel) for number, channel in enumerate(given[kind])]
    return shown


def _channel(kind: str, number: int, given: Row) -> Row:
    return {"local_dir": f"{LOCAL_ROOT}/{kind}/{given['name']}_{number}", **given}


def _parameters(settings: Row, given: list[Row]) -> list[Row]:
    """Return the parameters of an algorithm with the values of a job, followed by the job's additional parameters.

    Raises:
        Fault: The algorithm does not accept the parameters.
    """
    chosen = {one.get("name"): one for one in given}
    own: list[Row] = settings.get("parameters", [])
    for one in own:
        constraint, name = one.get("constraint", {}), one.get("name")
        if name in chosen and constraint.get("editable") is False and chosen[name].get("value") != one.get("value"):
            raise Fault(400, INVALID, f"The parameter {name} of the algorithm can't be changed by a job.")
        if constraint.get("required") and not {**one, **chosen.get(name, {})}.get("value"):
            raise Fault(400, INVALID, f"The parameter {name} of the algorithm requires a value.")
    names = [one.get("name") for one in own]
    further = [one for one in given if one.get("name") not in names]
    if further and settings.get("parameters_customization") is False:
        raise Fault(400, INVALID, f"The algorithm has no parameter {further[0].get('name')}.")
    return [{**one, **chosen.get(one.get("name"), {})} for one in own] + further


def spec(body: Row) -> Row:
    """Return the resources of a job as responses show them: with tasks, the number of their machines."""
    given: Row = body.get("spec", {})
    shown: Row = documented("TrainingJobSpec", given)
    resource: Row = given.get("resource", {})
    flavor = flavor_of(resource.get("flavor_id"))
    shown["resource"] = {"policy": "regular", "node_count": len(task_names(body)), **resource}
    if flavor and "pool_id" not in resource:
        detail = {key: flavor[key] for key in SHOWN_OF_FLAVOR if key in flavor}
        shown["resource"] |= {"flavor_name": flavor["flavor_name"], "flavor_detail": detail}
    if "asset_model" in shown:
        shown["asset_model"] = documented("TrainingModelAsset", given["asset_model"])
    if "volumes" in given:
        shown["volumes"] = [documented("TrainingJobVolume", volume) for volume in given["volumes"]]
    return shown


def tasks(given: list[Row]) -> list[Row]:
    """Return the tasks of a job with different tasks as responses show them."""
    return [_task(one) for one in given]


def _task(given: Row) -> Row:
    shown: Row = {key: given[key] for key in ("role",) if key in given}
    if "algorithm" in given:
        known = documented("TrainingJobTaskAlgorithm", given["algorithm"])
        shown["algorithm"] = {key: value for key, value in known.items() if key not in ("inputs", "outputs", "engine")}
        for kind in ("inputs", "outputs"):
            if given["algorithm"].get(kind):
                shown["algorithm"][kind] = _channel(kind, 0, given["algorithm"][kind][0])
        if "engine" in given["algorithm"]:
            shown["algorithm"]["engine"] = engine_of(given["algorithm"]["engine"])
    resource: Row = given.get("task_resource", {})
    if "flavor_id" in resource:
        shown["task_resource"] = flavor_of(resource["flavor_id"]) or {"flavor_id": resource["flavor_id"]}
    if "log_export_path" in given:
        shown["log_export_path"] = given["log_export_path"]
    return shown


def task_names(body: Row) -> list[str]:
    """Return the names of the tasks of a job, one per machine.

    Raises:
        Fault: The job has no machine, or too many.
    """
    parts: list[tuple[Any, int]] = [
        (one.get("role") or "worker", one.get("task_resource", {}).get("node_count", 1))
        for one in body.get("tasks", [])
    ]
    if "tasks" not in body:
        parts = [("worker", body.get("spec", {}).get("resource", {}).get("node_count", 1))]
    if not all(count > 0 for _, count in parts) or not 0 < sum(count for _, count in parts) <= MOST_MACHINES:
        raise Fault(400, INVALID, f"node_count must add up to 1 to {MOST_MACHINES} machines.")
    return [f"{role}-{number}" for role, count in parts for number in range(count)]
