// Nodes written as a YAML document by libyaml. Separate from reading: only a pack that cannot be
// changed in its place is ever written afresh.
internal import CYAML

private typealias Emitter = UnsafeMutablePointer<yaml_emitter_t>

extension Node {
  /// The document as UTF-8, its lines as long as they need to be; nil where libyaml refuses it.
  var yaml: [UInt8]? {
    var emitter = yaml_emitter_t()
    var bytes: [UInt8] = []
    return withUnsafeMutablePointer(to: &emitter) { emitter in
      yaml_emitter_initialize(emitter)
      defer { yaml_emitter_delete(emitter) }
      yaml_emitter_set_width(emitter, -1)
      yaml_emitter_set_unicode(emitter, 1)
      return withUnsafeMutablePointer(to: &bytes) { out in
        yaml_emitter_set_output(
          emitter,
          { out, chunk, count in
            out?.assumingMemoryBound(to: [UInt8].self).pointee
              .append(contentsOf: UnsafeBufferPointer(start: chunk, count: count))
            return 1
          }, out)
        return emitDocument(to: emitter) ? out.pointee : nil
      }
    }
  }

  private func emitDocument(to emitter: Emitter) -> Bool {
    emitted(emitter) { yaml_stream_start_event_initialize($0, YAML_UTF8_ENCODING) }
      && emitted(emitter) { yaml_document_start_event_initialize($0, nil, nil, nil, 1) }
      && emit(to: emitter)
      && emitted(emitter) { yaml_document_end_event_initialize($0, 1) }
      && emitted(emitter) { yaml_stream_end_event_initialize($0) }
  }

  private func emit(to emitter: Emitter) -> Bool {
    switch self {
    case .scalar(let scalar): return scalar.emit(to: emitter)
    case .sequence(let sequence):
      let style = sequence.isFlow ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE
      return emitted(emitter) { yaml_sequence_start_event_initialize($0, nil, nil, 1, style) }
        && sequence.entries.allSatisfy { $0.emit(to: emitter) }
        && emitted(emitter) { yaml_sequence_end_event_initialize($0) }
    case .mapping(let mapping):
      let style = mapping.isFlow ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE
      return emitted(emitter) { yaml_mapping_start_event_initialize($0, nil, nil, 1, style) }
        && mapping.pairs.allSatisfy { $0.emit(to: emitter) && $1.emit(to: emitter) }
        && emitted(emitter) { yaml_mapping_end_event_initialize($0) }
    // A pack has no aliases: Branch refuses them.
    case .alias: return false
    }
  }
}

extension Node.Scalar {
  fileprivate func emit(to emitter: Emitter) -> Bool {
    var text = string
    return text.withUTF8 { text in
      emitted(emitter) { event in
        // libyaml wants a place also for no text at all.
        withUnsafePointer(to: 0) { nothing in
          yaml_scalar_event_initialize(
            event, nil, nil, text.baseAddress ?? nothing, Int32(text.count), 1, 1, style.ofLibrary)
        }
      }
    }
  }
}

extension Node.Scalar.Style {
  fileprivate var ofLibrary: yaml_scalar_style_t {
    switch self {
    case .any: YAML_ANY_SCALAR_STYLE
    case .plain: YAML_PLAIN_SCALAR_STYLE
    case .singleQuoted: YAML_SINGLE_QUOTED_SCALAR_STYLE
    case .doubleQuoted: YAML_DOUBLE_QUOTED_SCALAR_STYLE
    case .literal: YAML_LITERAL_SCALAR_STYLE
    case .folded: YAML_FOLDED_SCALAR_STYLE
    }
  }
}

/// Makes an event and gives it to the emitter, which frees it.
private func emitted(
  _ emitter: Emitter, _ make: (UnsafeMutablePointer<yaml_event_t>) -> Int32
) -> Bool {
  var event = yaml_event_t()
  return make(&event) == 1 && yaml_emitter_emit(emitter, &event) == 1
}
