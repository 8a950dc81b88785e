import type { Activators, SensorProps } from "@dnd-kit/core";

interface Point {
  x: number;
  y: number;
}

interface ColumnSensorOptions {
  /** Where the card goes on an arrow key: the top corner of the next column that would take it, or null. */
  nextColumn: (key: "ArrowLeft" | "ArrowRight", from: Point) => Point | null;
}

const TAKE = new Set(["Space", "Enter"]);

/**
 * Carries a card by keyboard from column to column: space or enter takes it and lets it go, the arrows move it,
 * escape puts it back. Unlike the sensor that comes with the library it also works from right to left.
 */
export class ColumnKeyboardSensor {
  readonly autoScrollEnabled = false;
  private readonly props: SensorProps<ColumnSensorOptions>;
  private origin: Point | null = null;

  static activators: Activators<ColumnSensorOptions> = [
    {
      eventName: "onKeyDown",
      handler: (event: React.KeyboardEvent, _options, { active }) => {
        if (!TAKE.has(event.nativeEvent.code) || event.target !== active.activatorNode.current) {
          return false;
        }
        event.preventDefault();
        return true;
      },
    },
  ];

  constructor(props: SensorProps<ColumnSensorOptions>) {
    this.props = props;
    props.onStart({ x: 0, y: 0 });
    window.addEventListener("resize", this.cancel);
    document.addEventListener("keydown", this.press);
  }

  private readonly press = (event: KeyboardEvent) => {
    const { code } = event;
    // the press that took the card is still on its way to the document, or held down: it must not let it go
    const isTaking = event === this.props.event || event.repeat;
    if (TAKE.has(code) && isTaking) {
      event.preventDefault();
    } else if (TAKE.has(code)) {
      this.finish(event, this.props.onEnd);
    } else if (code === "Escape" || code === "Tab") {
      this.finish(event, this.props.onCancel);
    } else if (code === "ArrowLeft" || code === "ArrowRight") {
      event.preventDefault();
      this.step(code);
    } else if (code === "ArrowUp" || code === "ArrowDown") {
      event.preventDefault();
    }
  };

  private step(code: "ArrowLeft" | "ArrowRight") {
    const rect = this.props.context.current.collisionRect;
    if (!rect) {
      return;
    }
    const here = { x: rect.left, y: rect.top };
    this.origin ??= here;
    const next = this.props.options.nextColumn(code, here);
    if (next) {
      this.props.onMove({ x: next.x - this.origin.x, y: next.y - this.origin.y });
    }
  }

  private readonly cancel = (event: Event) => this.finish(event, this.props.onCancel);

  private finish(event: Event, how: () => void) {
    event.preventDefault();
    event.stopPropagation();
    window.removeEventListener("resize", this.cancel);
    document.removeEventListener("keydown", this.press);
    how();
  }
}
