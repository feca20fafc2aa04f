"""Tests of models as `help`, `inspect`, `typing.get_type_hints` and mocks see them."""

import inspect
import logging
import pydoc
import typing
from datetime import timedelta
from typing import Any
from unittest.mock import create_autospec

import attrs
import pytest

from aiomodelarts import UNSET, Unset, models
from aiomodelarts.core.codec.model import Model
from aiomodelarts.models import Notebook, NotebookLease, NotebookLeaseInput, NotebookStatus


class Described(Model):
    """A model with descriptions."""

    size: int
    """Size of it,
    in bytes."""

    color: str | None = None


class TestSignature:
    def test_fields_with_types_and_defaults(self) -> None:
        found = inspect.signature(Notebook)

        assert set(found.parameters) == {*Notebook.__fields__, "additional_properties"}
        assert (found.parameters["id"].default, found.parameters["id"].annotation) == (inspect.Parameter.empty, "str")
        assert (found.parameters["lease"].default, found.parameters["lease"].annotation) == (
            None,
            "NotebookLease | None",
        )
        assert {parameter.kind for parameter in found.parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
        assert inspect.signature(NotebookLeaseInput).parameters["duration"].default is UNSET

    def test_constructor_of_a_subclass(self) -> None:
        class Mine(NotebookLeaseInput):
            def __init__(self, hours: int) -> None:
                super().__init__(duration=hours * 3_600_000)

        assert list(inspect.signature(Mine).parameters) == ["hours"]
        assert Mine(1).to_dict() == {"duration": 3_600_000}

    def test_every_model(self) -> None:
        names = [name for name in dir(models) if isinstance(getattr(models, name), type)]
        classes = [cls for cls in (getattr(models, name) for name in names) if issubclass(cls, Model)]
        for cls in classes:
            assert set(cls.__fields__) <= set(inspect.signature(cls).parameters)
            assert set(typing.get_type_hints(cls)) >= set(cls.__fields__)
        assert len(classes) > 500


class TestDocumentation:
    def test_help_lists_fields_with_descriptions(self) -> None:
        text = pydoc.plain(pydoc.render_doc(Notebook))

        assert "id: 'str'," in text
        assert "id (str): ID of the notebook, a UUID." in text
        assert "lease (NotebookLease | None): Lease after which the notebook stops automatically." in text
        assert "_copied" not in text.split("Methods inherited")[0]

    def test_docstring(self) -> None:
        assert inspect.getdoc(Described) == (
            "A model with descriptions.\n\nAttributes:\n    size (int): Size of it, in bytes.\n    color (str | None)"
        )
        assert Described(size=1).__doc__ == Described.__doc__

    def test_subclass_without_docstring(self) -> None:
        class Mine(Described):
            weight: int | None = None

        assert Mine.__doc__ is None
        assert inspect.getdoc(Mine) == inspect.getdoc(Described)


class TestTypeHints:
    def test_names_of_other_models_are_imported(self) -> None:
        hints = typing.get_type_hints(Notebook)

        assert hints["lease"] == NotebookLease | None
        assert hints["endpoints"] == list[models.NotebookEndpoint] | None
        assert hints["status"] is NotebookStatus
        assert inspect.get_annotations(models.TrainingJob, eval_str=True)["metadata"] is models.TrainingJobMetadata

    def test_times(self) -> None:
        assert typing.get_type_hints(NotebookLeaseInput)["duration"] == int | timedelta | Unset | None

    def test_attrs_resolves_types(self) -> None:
        assert attrs.fields(attrs.resolve_types(models.Pool)).metadata.type is models.PoolMetadata

    def test_annotations_stay_strings(self) -> None:
        assert dict(Notebook.__annotations__)["lease"] == "NotebookLease | None"


class TestMocks:
    @pytest.mark.parametrize("spec", [Notebook, Notebook.from_dict({"id": "n-1"}), models.NotebookPage])
    def test_autospec(self, spec: Any) -> None:
        mock = create_autospec(spec)

        assert mock.to_dict
        with pytest.raises(AttributeError):
            _ = mock.nmae


def test_assigned_containers_are_not_changed_by_the_model() -> None:
    lease, endpoints = {"duration": 3}, [{"uri": "ssh://a"}]
    notebook = Notebook.from_dict({})
    setattr(notebook, "lease", lease)  # noqa: B010
    setattr(notebook, "endpoints", endpoints)  # noqa: B010
    assert notebook.lease is not None
    assert notebook.endpoints is not None
    notebook.lease.duration = 9
    notebook.endpoints[0].uri = "ssh://b"

    assert (lease, endpoints) == ({"duration": 3}, [{"uri": "ssh://a"}])
    assert notebook.to_dict() == {"lease": {"duration": 9}, "endpoints": [{"uri": "ssh://b"}]}


@pytest.mark.parametrize("value", ["\ud800", "a\nb", "\x1b[31m", "\u202e"])
def test_unknown_members_are_logged_in_one_line(value: str) -> None:
    status = NotebookStatus(value)
    text = logging.LogRecord("", 0, "", 0, "%r", (Notebook.from_dict({"status": value}),), None).getMessage()

    assert repr(status) == f"<NotebookStatus: {value!r}>"
    assert text.isprintable()
    assert text.encode()
    assert repr(NotebookStatus("NEW")) == "<NotebookStatus.NEW: 'NEW'>"
