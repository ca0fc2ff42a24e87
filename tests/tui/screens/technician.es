=== nothing 80x24 cursor 13,35









          ┌─ tito ──────────────────────────────────────────────────┐
          │ Aquí no hay nada para usted: su rol no lista registros. │
          │ Pregunte a un administrador.                            │
          │                                                         │
          │                      [ Aceptar ]                        │
          └─────────────────────────────────────────────────────────┘









---









            bbbbbb
            bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                                 BBBBBBBBBBB










