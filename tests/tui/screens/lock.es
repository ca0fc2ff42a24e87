=== locked 80x24 cursor 13,27









                  ┌──────────────────────────────────────────┐
                  │ La pantalla está bloqueada.              │
                  │ Esc termina la sesión.                   │
                  │                                          │
                  │ oscar [                                ] │
                  └──────────────────────────────────────────┘









---










                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb










=== refused 80x24 cursor 13,25









                ┌──────────────────────────────────────────────┐
                │ La pantalla está bloqueada.                  │
                │ El usuario o la contraseña no son correctos. │
                │                                              │
                │ oscar [                                    ] │
                └──────────────────────────────────────────────┘









---










                  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                         bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb










=== unlocked 80x24 cursor 2,31
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [A medias                                               ]
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
