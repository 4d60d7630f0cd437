/**
 * The invented flow of the fixture site, as YAML: every kind of part, a branch with a choice that only one device has,
 * a branch that the drawing decides, one that it leaves open, and two ends.
 */
export function makeFlow(article: string): string {
  return `title: Send a parcel
notice: Parcels of {parcel-time} are no longer sent.
before: [Have a parcel.]
steps:
  - id: wrap
    title: Do wrap
    laptop:
      see: A table with paper.
      do: Select [send-parcel] for wrap.
      screen:
        at: Parcel page
        landmarks:
          - { shape: header, fact: parcel-time }
          - { shape: tabs, count: 8, fact: parcel-time }
        parts:
          - part: menu
            label: parcels
            answer: "[parcels] is open already. Look below it."
            items:
              - { label: send-parcel, go: next }
          - { part: note, text: "Paper is invented." }
    app:
      do: Tap [send-parcel] for wrap.
      screen:
        at: Parcel app
        parts:
          - { part: button, label: send-parcel, go: next }
          - { part: area, text: "A <b>bold</b> & odd place", answer: "This place does nothing." }
    next: address
    troubles:
      - id: no-paper
        when: There is no paper
        do: Wait {parcel-time}.
        article: ${article}
  - id: address
    title: Do address
    laptop:
      do: Choose how to send it.
      note: By boat there is a form.
      screen:
        at: Parcel page
        parts:
          - part: tabs
            items:
              - { label: parcels, selected: true, answer: "You are here." }
          - part: methods
            items:
              - { label: by-boat, go: boat }
              - { text: By carrier pigeon, go: pigeon }
    app:
      do: Choose how to send it.
      screen:
        at: Parcel app
        parts:
          - { part: order, text: Your parcel, detail: It waits, go: next }
          - { part: order, text: Another parcel, answer: "This one is sent already." }
    choices:
      - id: boat
        title: I send it by boat
        next: form
      - id: pigeon
        title: I send it by pigeon
        next: post
      - id: submarine
        title: I send it by submarine
        next: post
        devices: [app]
  - id: form
    title: Do form
    laptop:
      do: Fill in the form.
      screen: &form
        at: The boat's form
        parts:
          - { part: heading, text: The form }
          - { part: text, text: "It takes {parcel-time}." }
          - { part: field, text: Your name, go: next }
    app:
      do: Fill in the form.
      screen: *form
    choices:
      - id: paid
        title: I have paid
        next: post
      - id: unpaid
        title: I have not paid
        next: stay
  - id: post
    title: Do post
    laptop:
      do: Wait for the parcel.
      screen: &end
        at: What follows
        parts:
          - part: timeline
            items:
              - { when: "{parcel-time}", what: It arrives. }
    app:
      do: Wait for the parcel.
      screen: *end
    outcome: ["It arrives in {parcel-time}."]
  - id: stay
    title: Do stay
    laptop:
      do: Keep the parcel.
      screen: *end
    app:
      do: Keep the parcel.
      screen: *end
    outcome: ["It stays with you."]
`;
}
