"""An operation with the method of the client that calls it."""

from attrs import evolve, frozen

from aiomodelarts.command_line.resource_group import OTHER_NAMES

from ..render.annotations import Annotations, Notation, without_none
from ..render.method_views import Argument, MethodView
from ..spec.clouds import CLOUDS, only_cloud
from ..spec.messages import AnswerKind, answer_kind, response_schema
from ..spec.schema import Schema
from ..spec.source import SpecMap
from .error_codes import Refusal

SHOWN = Notation(
    items="Sequence[{}]", values="Mapping[str, {}]", has_times=True, has_null=True, file="Path | bytes | Upload"
)
SIGNATURE_WIDTH = 88
GENERATIONS = {"historical": "Older API", "withdrawn": "Withdrawn"}


@frozen
class DescribedOperation:
    """An operation with the method of the client that calls it.

    Args:
        document: Bundled document.
        path: Path of the URL, with placeholders.
        verb: HTTP method, in upper case.
        written: The operation in the spec.
        method: Method of the client.
        refusals: Errors with which the fake refuses the operation.
        waits: Name of the method that also waits for the result; empty without one.
    """

    document: SpecMap
    path: str
    verb: str
    written: SpecMap
    method: MethodView
    refusals: tuple[Refusal, ...]
    waits: str

    @property
    def id(self) -> str:
        """Documented name."""
        return str(self.written["operationId"])

    @property
    def resource(self) -> str:
        """Attribute of the client."""
        return str(self.written["tags"][0])

    @property
    def address(self) -> str:
        """Place of the section, relative to the folder of the pages of resources."""
        return f"{self.resource}.html#{self.id}"

    @property
    def clouds(self) -> str:
        """Names of the clouds that document the operation."""
        only = only_cloud(self.written)
        return f"{CLOUDS[only]} only" if only else " and ".join(CLOUDS.values())

    @property
    def generation(self) -> str:
        """Remark about an operation that is not part of the current API; empty for others."""
        name = "withdrawn" if self.written.get("deprecated") else str(self.written["x-generation"])
        return GENERATIONS.get(name, "")

    @property
    def arguments(self) -> list[Argument]:
        """Arguments of the method, in the order of its signature."""
        return [*self.method.path, *self.method.keywords]

    @property
    def response(self) -> Schema | None:
        """Schema of the response, or None without one."""
        return response_schema(self.document, self.written)

    @property
    def is_event_stream(self) -> bool:
        """Whether the response is a stream of events."""
        return answer_kind(self.document, self.written) is AnswerKind.EVENTS

    @property
    def command(self) -> str:
        """Command of the command line, with the IDs that it needs."""
        name = OTHER_NAMES.get(self.id, self.method.name)
        words = ["modelarts", self.resource, name]
        ids = [argument.field.wire.replace("-", "_").upper() for argument in self.method.path]
        return " ".join([word.replace("_", "-") for word in words] + ids)

    def signature(self, annotations: Annotations) -> str:
        """Return a call of the method with the types of its arguments. `...` marks those that can be left out."""
        given = [f"{one.field.name}: str" for one in self.method.path]
        keywords = [_keyword(one, annotations) for one in self.method.keywords]
        given += ["*", *keywords] if keywords else []
        awaited = "" if self.method.paged or self.method.has_events else "await "
        call = f"{awaited}client.{self.resource}.{self.method.name}"
        returns = self.method.returns.replace("models.", "")
        whole = f"{call}({', '.join(given)}) -> {returns}"
        if len(whole) <= SIGNATURE_WIDTH:
            return whole
        return "\n".join([f"{call}(", *(f"    {one}," for one in given), f") -> {returns}"])


def _keyword(argument: Argument, annotations: Annotations) -> str:
    written = without_none(annotations.write(argument.field.type, evolve(SHOWN, has_times=not argument.joined)))
    if not argument.field.required:
        return f"{argument.field.name}: {written} = ..."
    return f"{argument.field.name}: {written}{f' = {argument.field.sent}' if argument.field.sent else ''}"
