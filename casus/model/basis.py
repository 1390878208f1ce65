"""What every model of the exchange format has in common."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

_NIET_BIJGEHOUDEN: set[str] = set()


class Model(BaseModel):
    """A thing of the format: exact types, no unknown keys, never changed in place."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    extra: dict[str, Any] = Field(
        default_factory=dict,
        json_schema_extra={"default": {}},
        title="Extra",
        description="Wat andere programma's erbij zetten. Dit blijft ongemoeid.",
    )

    def model_post_init(self, context: Any) -> None:
        """Forgets which fields were given: every field is written always, and the names took a quarter of the room."""
        object.__setattr__(self, "__pydantic_fields_set__", _NIET_BIJGEHOUDEN)


def lijst(titel: str, uitleg: str = "") -> Any:
    """A list field, empty by default."""
    return Field(default_factory=list, json_schema_extra={"default": []}, title=titel, description=uitleg)


def tabel(titel: str, uitleg: str = "") -> Any:
    """A field of keys and values, empty by default."""
    return Field(default_factory=dict, json_schema_extra={"default": {}}, title=titel, description=uitleg)


def veld(titel: str, uitleg: str = "", default: Any = ...) -> Any:
    """A field with its Dutch label and help text; without ``default`` it is required."""
    return Field(default, title=titel, description=uitleg)
