"""Compare the parts of the spec that a cloud has with what documents that cloud."""

from attrs import evolve

from ..spec.clouds import CLOUDS, KEY, VALUES_KEY, documented_by, only_cloud
from ..spec.source import SpecMap
from .compare_operations import compare, not_compared
from .compare_sdk import compare_sdk
from .differences import Comparison, Difference
from .facts import Facts
from .matched_operations import written_operations
from .sdk_facts import SdkFacts


def compare_cloud(document: SpecMap, facts: Facts | SdkFacts) -> list[Comparison]:
    """Compare all operations with the reference of Open Telekom Cloud or the SDK of Huawei Cloud.

    Parts that the spec marks as documented by another cloud only are not compared. If the source has one of them,
    the mark is wrong, which is a difference of the kind `clouds`.

    Args:
        document: The bundled spec.
        facts: Documented facts.

    Returns:
        A comparison for each operation: those of the spec that this cloud has, then those that only the source has,
        then those that only another cloud has.
    """
    cloud = "huawei" if isinstance(facts, SdkFacts) else "otc"
    comparisons = _compare(documented_by(document, cloud), facts)
    missing = [one for comparison in comparisons for one in comparison.differences if _may_be_marked(one)]
    if missing:
        without_marks = {_key(one) for comparison in _compare(document, facts) for one in comparison.differences}
        for comparison in comparisons:
            comparison.differences = [
                _contradiction(one, cloud) if _may_be_marked(one) and _key(one) not in without_marks else one
                for one in comparison.differences
            ]
    elsewhere = [match for match in written_operations(document) if only_cloud(match.operation) not in (None, cloud)]
    return comparisons + [not_compared(match) for match in elsewhere]


def _compare(document: SpecMap, facts: Facts | SdkFacts) -> list[Comparison]:
    return compare_sdk(document, facts) if isinstance(facts, SdkFacts) else compare(document, facts)


def _may_be_marked(difference: Difference) -> bool:
    return difference.kind == "missing" or (difference.kind == "values" and bool(difference.documented))


def _key(difference: Difference) -> tuple[str, ...]:
    # An operation has its documented name if the spec lacks it.
    operation = "" if difference.where == "operation" else difference.operation
    return operation, difference.where, difference.field, difference.kind, difference.documented


def _contradiction(difference: Difference, cloud: str) -> Difference:
    mark = VALUES_KEY if difference.kind == "values" else KEY
    documented = difference.documented or CLOUDS[cloud]
    return evolve(difference, kind="clouds", documented=documented, specified=f"{mark} without {cloud}")
