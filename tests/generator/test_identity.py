"""Tests that fields which identify an account have `x-identity`, and that lint reports missing ones."""

import pickle

import pytest

from generator.lint import identity_fields as identity
from generator.lint.schemas import flat_properties
from generator.spec.source import SpecMap

PLACES = [
    ("Notebook", "user"), ("NotebookUser", "domain"), ("Cluster", "tenant"), ("Cluster", "project"),
    ("Workspace", "owner"), ("AlgorithmMetadata", "domain_id"), ("LabelingTeamMember", "email"),
    ("ServiceTask", "creator"), ("LabelingTeamMember", "worker_id"), ("TeamMemberTask", "worker_id"),
    ("PoolLabels", "os.modelarts/tenant.domain.id"), ("DevelopmentEnvironmentRepository", "user_email"),
    ("TrainingJobMetadata", "user_name"), ("AgencyReference", "agency_name"),
]  # fmt: skip


@pytest.fixture(scope="module")
def document(whole_spec: SpecMap) -> SpecMap:
    """A copy, because these tests remove keys for a moment."""
    return pickle.loads(pickle.dumps(whole_spec))  # type: ignore[no-any-return]  # noqa: S301  # made here


def test_all_have_x_identity(document: SpecMap) -> None:
    assert list(identity.check(document)) == []


@pytest.mark.parametrize(("schema", "name"), PLACES)
def test_missing_x_identity_is_reported(schema: str, name: str, document: SpecMap) -> None:
    field = flat_properties(document, document["components"]["schemas"][schema])[name]
    assert field.pop("x-identity") is True
    try:
        problems = [problem for problem in identity.check(document) if name in str(problem)]
    finally:
        field["x-identity"] = True
    assert problems


def test_parameter_without_x_identity_is_reported(document: SpecMap) -> None:
    schema = document["components"]["parameters"]["ProjectId"]["schema"]
    del schema["x-identity"]
    try:
        assert any("project_id" in str(problem) for problem in identity.check(document))
    finally:
        schema["x-identity"] = True
