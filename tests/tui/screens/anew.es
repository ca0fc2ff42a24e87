=== nothing-matches 80x24 cursor 4,24
 ODS › Alta: Orden                                  DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [                                                       ▼]
  I┌─ Cliente ──────────────────────────────────────────────────────────────┐▼]
  H│ Buscar: firma nueva                                                    │▼]
  P│ Nada coincide. F7 crea uno nuevo.                                      │
  R│                                                                        │▼]
  N│                                                                        │▼]
  E│                                                                        │ ]
  F│                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
  T│                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
  C└────────────────────────────────────────────────────────────────────────┘ ]
________________________________________________________________________________

 Identificación, sucursal y contactos dependen de él: luego no cambia.
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     bbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== new-client 80x24 cursor 2,34
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [firma nueva                                            ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [México          ▼]
  RFC                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [                 ]
  Teléfono 2          [                ]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen fiscal      [               ▼]  Uso de CFDI       [                ▼]
  Condiciones de pago [               ▼]  Días de crédito   [     ]
  Límite de crédito   [              ]    Lista de precios  [                ▼]
  Estatus             [               ▼]  Asignado a        [                ▼]
  Copia de correos    [ ]                 Contacto: nombre  [                 ]
  Contacto: teléfono  [                ]  Contacto: celular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]↓
________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== chosen-in-the-order 80x24 cursor 2,22
 [modificado] ODS › Alta: Orden                     DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [firma nueva                                            ▼]
  RFC                [              ]    * Estado          [Recibida         ▼]
  Hora               [06:00]               Técnico         [                 ▼]
  Prioridad          [Normal           ▼]  Prometida       [           ]
  Recibida por       [oscar            ▼]  Sucursal        [                 ▼]
  Número externo     [                  ]  El equipo es    [Del cliente      ▼]
  Equipo             [                  ]  Número de serie [                  ]
  Falla              [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Trabajo a realizar [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Cancelada porque   [                                                        ]
________________________________________________________________________________
 Se guardó: 000028 firma nueva
 Identificación, sucursal y contactos dependen de él: luego no cambia.
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== who-adds-users-is-another 80x24 cursor 4,26
 [modificado] ODS › Alta: Orden                     DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [firma nueva                                            ▼]
  RFC                [              ]    * Estado          [Recibida         ▼]
  Hora               [<:00 ]               Técnico         [                 ▼]
  Prioridad          [Normal           ▼]  Prometida       [           ]
  Recibida por       [oscar            ▼]  Sucursal        [                 ▼]
  Número externo     [                  ]  El equipo es    [Del cliente      ▼]
  Equipo             [                  ]  Número de serie [                  ]
  Falla              [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Trabajo a realizar [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Cancelada porque   [                                                        ]
________________________________________________________________________________
 F7 no hace nada aquí; F1 muestra las teclas.
 Del día, como 9:30.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr



                      bbbbb

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== order-saved 80x24 cursor 13,29
 [modificado] ODS › Alta: Orden                     DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [firma nueva                                            ▼]
  RFC                [              ]    * Estado          [Recibida         ▼]
  Hora               [<:00 ]               Técnico         [                 ▼]
  Prioridad          [Normal           ▼]  Prometida       [           ]
  Recibida por       [oscar            ▼]  Sucursal        [                 ▼]
  Número externo     [                  ]  El equipo es    [Del cliente      ▼]
  Equipo             [                  ]  Número de serie [                  ]
  Falla              [   ┌───────────────────────────┐                        ]
                     [   │ Orden                     │                        ]
                     [   │ ¿Guardar los cambios?     │                        ]
                     [   │                           │                        ]
  Trabajo a realizar [   │ [ Sí ] [ No ] [ Volver ]  │                        ]
                     [   └───────────────────────────┘                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Cancelada porque   [                                                        ]
________________________________________________________________________________
 F2 no hace nada aquí; F1 muestra las teclas.
 Del día, como 9:30.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr



                      bbbbb





                           bbbbbbbbbbbbbbbbbbbbbbbbb


                           BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== document 80x24 cursor 5,22
 [modificado] ODS › Alta: Orden                     DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [firma nueva                                            ▼]
  RFC                [              ]    * Estado          [Recibida         ▼]
  Hora               [06:00]               Técnico         [                 ▼]
  Prioridad          [Normal           ▼]  Prometida       [           ]
  Recibida por       [oscar            ▼]  Sucursal        [                 ▼]
  Número externo     [                  ]  El equipo es    [Del cliente      ▼]
  Equipo             [                  ]  Número de serie [                  ]
  Falla              [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Trabajo a realizar [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Cancelada porque   [                                                        ]
________________________________________________________________________________

 F4 o letra: valores · Supr: ninguno · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr




                      bbbbbbbbbbbbbbbbbb
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== help 80x24 cursor hidden
 [modificado] ODS › Alta: Orden                     DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [firma nueva                                            ▼]
  R┌─ Prioridad ────────────────────────────────────────────────────────────┐▼]
┌─ Ayuda: Prioridad ───────────────────────────────────────────────────────────┐
│ Hay que elegir uno de estos. Lo que escriba los reduce: comienzos de         │
│ palabras, en cualquier orden, sin acentos.                                   │
│                                                                              │
│ En una lista de valores                                                      │
│   F1, ?                  Ayuda sobre esta pantalla y sus teclas              │
│   F10, q, F3             Volver, y al final salir del programa               │
│   Ctrl-L, Ctrl-R         Pintar la pantalla de nuevo                         │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Arriba, k, Ctrl-P      Una línea arriba                                    │
│   Abajo, j, Ctrl-N       Una línea abajo                                     │
│   RePág, Ctrl-B          Una página arriba                                   │
│   AvPág, Ctrl-V          Una página abajo                                    │
│   Enter, Ctrl-S          Aceptar                                             │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 F4 o letra: valores · Supr: ninguno · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


     bbbbbbbbbbb
  bbbbbbbbbbbbbbbbbb

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== another-new-client 80x24 cursor 4,17
 [modificado] ODS › Alta: Orden                     DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [firma nueva                                            ▼]
  R┌─ Prioridad ────────────────────────────────────────────────────────────┐▼]
  H│ Buscar: otra                                                           │▼]
  P│ Nada coincide.                                                         │
  R│                                                                        │▼]
  N│                                                                        │▼]
  E│                                                                        │ ]
  F│                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
  T│                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
  C└────────────────────────────────────────────────────────────────────────┘ ]
________________________________________________________________________________
 F7 no hace nada aquí; F1 muestra las teclas.
 F4 o letra: valores · Supr: ninguno · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


     bbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== given-up 80x24 cursor 4,14
 [modificado] ODS › Alta: Orden                     DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [firma nueva                                            ▼]
  R┌─ Prioridad ────────────────────────────────────────────────────────────┐▼]
  H│ Buscar: n                                                              │▼]
  P│ ►Normal                                                                │
  R│  (ninguno)                                                             │▼]
  N│                                                                        │▼]
  E│                                                                        │ ]
  F│                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
  T│                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
  C└────────────────────────────────────────────────────────────────────────┘ ]
________________________________________________________________________________

 F4 o letra: valores · Supr: ninguno · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


     bbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== chosen-in-the-document 80x24 cursor 4,18
 [modificado] ODS › Alta: Orden                     DEMO  ficha · oscar · 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [firma nueva                                            ▼]
  R┌─ Prioridad ────────────────────────────────────────────────────────────┐▼]
  H│ Buscar: notra                                                          │▼]
  P│ Nada coincide.                                                         │
  R│                                                                        │▼]
  N│                                                                        │▼]
  E│                                                                        │ ]
  F│                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
  T│                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
   │                                                                        │ ]
  C└────────────────────────────────────────────────────────────────────────┘ ]
________________________________________________________________________________
 F2 no hace nada aquí; F1 muestra las teclas.
 F4 o letra: valores · Supr: ninguno · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


     bbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
