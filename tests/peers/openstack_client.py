"""Runs in the environment of otcextensions: makes the calls that come as JSON on standard input, and reports on each.

`$name/key/0` in a value is part of the response that was kept under that name.
"""

import json
import sys
import time

import openstack
from otcextensions import sdk

LONGEST_WAIT = 20.0


def repair():
    """Mend what keeps whole groups of calls from leaving the library; `KNOWN_MISTAKES` in openstack_calls.py has it."""
    from openstack import fields, resource
    from otcextensions.sdk.modelartsv1.v1.training_job_version import TrainingJobVersion
    from otcextensions.sdk.modelartsv2.v2.dataset_label import DatasetLabel
    from otcextensions.sdk.modelartsv2.v2.dataset_sample import DatasetSample
    from otcextensions.sdk.modelartsv2.v2.dataset_statistics import DatasetStatistics
    from otcextensions.sdk.modelartsv2.v2.dataset_version import DatasetVersion

    for kind in (DatasetLabel, DatasetSample, DatasetStatistics, DatasetVersion):
        kind.base_path = kind.base_path.replace("(dataset_id)", "(uri_dataset_id)")
        kind.uri_dataset_id = resource.URI("uri_dataset_id")
    mapping_of = TrainingJobVersion._get_mapping

    def without_job_id(cls, component):
        found = mapping_of(component)
        return {wire: name for wire, name in found.items() if wire != "job_id" or component is fields.URI}

    TrainingJobVersion._get_mapping = classmethod(without_job_id)
    delete = DatasetSample.delete_samples

    def delete_samples(self, session, dataset_id, samples, delete_source):
        base_path, type(self).base_path = type(self).base_path, "/datasets/%(dataset_id)s/data-annotations/samples"
        try:
            return delete(self, session, dataset_id, samples, delete_source)
        finally:
            type(self).base_path = base_path

    DatasetSample.delete_samples = delete_samples


def resolved(value, kept):
    if isinstance(value, dict):
        return {key: resolved(part, kept) for key, part in value.items()}
    if isinstance(value, list):
        return [resolved(part, kept) for part in value]
    if isinstance(value, str) and value.startswith("$"):
        return part_of(kept, value[1:])
    return value


def part_of(value, path):
    for name in path.split("/"):
        value = value[int(name) if isinstance(value, list) else name]
    return value


def plain(answer):
    """What a call returns as JSON; lists are read to their end."""
    if answer is None or isinstance(answer, (str, int, float, bool)):
        return answer
    if hasattr(answer, "to_dict"):
        return json.loads(json.dumps(answer.to_dict(), default=str))
    if hasattr(answer, "json") and hasattr(answer, "status_code"):
        return answer.status_code
    return [plain(part) for part in answer]


def carry_out(connection, step, kept):
    end = time.monotonic() + LONGEST_WAIT
    while True:
        method = getattr(getattr(connection, step["service"]), step["method"])
        positional, named = resolved([step["positional"], step["named"]], kept)
        answer = plain(method(*positional, **named))
        until = step.get("until")
        if until is None or part_of(answer, until[0]) in until[1]:
            return answer
        if time.monotonic() > end:
            raise TimeoutError("%s is %s" % (until[0], part_of(answer, until[0])))
        time.sleep(0.05)


def main():
    plan = json.load(sys.stdin)
    connection = openstack.connect(**plan["options"])
    if plan.get("repaired"):
        repair()
    sdk.register_otc_extensions(connection)
    kept, report = {}, []
    for step in plan["steps"]:
        problem = ""
        try:
            kept[step.get("keep", "last")] = carry_out(connection, step, kept)
        except Exception as error:  # whatever the library raises is what is tested
            problem = "%s: %s" % (type(error).__name__, error)
        report.append([step["method"], problem])
    methods = [
        name
        for service in ("modelartsv1", "modelartsv2")
        for name in sorted(vars(type(getattr(connection, service))))
        if not name.startswith("_") and callable(getattr(type(getattr(connection, service)), name))
    ]
    json.dump({"methods": methods, "report": report}, sys.stdout)


if __name__ == "__main__":
    main()
