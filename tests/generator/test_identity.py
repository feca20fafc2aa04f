"""Tests that fields which identify an account have `x-identity`, and that lint reports missing ones."""

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


@pytest.fixture
def document(whole_spec: SpecMap) -> SpecMap:
    """The spec, from which tests remove keys with `monkeypatch` alone, because a copy takes longer than the checks."""
    return whole_spec


def test_all_have_x_identity(document: SpecMap) -> None:
    assert list(identity.check(document)) == []


@pytest.mark.parametrize(("schema", "name"), PLACES)
def test_missing_x_identity_is_reported(
    schema: str, name: str, document: SpecMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = flat_properties(document, document["components"]["schemas"][schema])[name]
    assert field["x-identity"] is True
    monkeypatch.delitem(field, "x-identity")
    assert [problem for problem in identity.check(document) if name in str(problem)]


def test_parameter_without_x_identity_is_reported(document: SpecMap, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(document["components"]["parameters"]["ProjectId"]["schema"], "x-identity")
    assert any("project_id" in str(problem) for problem in identity.check(document))
